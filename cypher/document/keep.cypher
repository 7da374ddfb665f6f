// Keeps what documents are until $at, before that changes.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.since < $at
CREATE (old:DocumentState)
SET old = properties(d), old.shelf = 'past', old.until = $at
