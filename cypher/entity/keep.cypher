// Keeps what entities are until $at, before that changes, with the words they were found by.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.since < $at
CREATE (old:EntityState)
SET old = properties(e), old.shelf = 'past', old.until = $at
WITH e, old
MATCH (e)-[:NAMED]->(t:Term)
CREATE (old)-[:NAMED]->(t)
