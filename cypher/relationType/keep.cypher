// Keeps what relation types are until $at, before that changes.
UNWIND $ids AS id
MATCH (t:RelationType {id: id})
WHERE t.since < $at
CREATE (old:RelationTypeState)
SET old = properties(t), old.shelf = 'past', old.until = $at
