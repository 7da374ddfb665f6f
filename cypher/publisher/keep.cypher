// Keeps what publishers are until $at, before that changes.
UNWIND $ids AS id
MATCH (p:Publisher {id: id})
WHERE p.since < $at
CREATE (old:PublisherState)
SET old = properties(p), old.shelf = 'past', old.until = $at
