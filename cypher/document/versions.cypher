// Content hashes of the documents that are there.
MATCH (d:Document)
WHERE d.id IN $ids
RETURN d.id AS id, d.hash AS hash
