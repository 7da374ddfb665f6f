// The entities that are taken for these.
MATCH (e:Entity)
WHERE e.survivor IN $ids
RETURN e.id AS id
