// Content hashes of the relation types that are there.
MATCH (t:RelationType)
WHERE t.id IN $ids
RETURN t.id AS id, t.hash AS hash
