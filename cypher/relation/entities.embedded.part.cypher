// There is no collecting beside a row here: the entities are read by their ids, which costs no way over a network.
null AS entities
