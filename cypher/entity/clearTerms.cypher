// Takes from entities the words they are found by.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[named:NAMED]->(:Term)
DELETE named
