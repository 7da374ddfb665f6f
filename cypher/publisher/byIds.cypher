// Publishers by their ids; unknown ids give no row.
MATCH (p:Publisher)
WHERE p.id IN $ids
RETURN p.id AS id, p.name AS name, p.url AS url, p.reliability AS reliability
