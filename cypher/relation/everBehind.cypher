// The relations that were ever taken for these.
MATCH (rel:RelationState)
WHERE rel.survivor IN $ids
RETURN DISTINCT rel.id AS id
