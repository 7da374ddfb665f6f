// Content hashes of the publishers that are there.
MATCH (p:Publisher)
WHERE p.id IN $ids
RETURN p.id AS id, p.hash AS hash
