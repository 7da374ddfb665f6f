// Those of these relations that are there.
MATCH (rel:Relation)
WHERE rel.id IN $ids
RETURN rel.id AS id
