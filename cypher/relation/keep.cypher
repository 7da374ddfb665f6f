// Keeps what relations are until $at, before that changes.
UNWIND $ids AS id
MATCH (rel:Relation {id: id})
WHERE rel.since < $at
CREATE (old:RelationState)
SET old = properties(rel), old.shelf = 'past', old.until = $at, old.version = rel.id + '@' + toString(rel.since)
RETURN old.version AS version, id
