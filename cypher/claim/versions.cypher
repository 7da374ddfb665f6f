// Content hashes of the claims that are there.
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, c.hash AS hash
