// Entities by their ids; unknown ids give no row.
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
