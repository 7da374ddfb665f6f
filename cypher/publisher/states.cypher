// When publishers were written.
MATCH (p:PublisherState)
WHERE p.id IN $ids
RETURN p.id AS id, p.since AS since
