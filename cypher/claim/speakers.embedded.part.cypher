// There is no collecting beside a row here: speakers are read by their ids, which costs no way over a network.
null
