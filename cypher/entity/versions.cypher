// Content hashes of the entities that are there.
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.hash AS hash
