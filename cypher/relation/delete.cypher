// Deletes relations.
MATCH (rel:Relation)
WHERE rel.id IN $ids
DETACH DELETE rel
