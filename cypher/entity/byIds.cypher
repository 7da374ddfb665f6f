// Entities by their ids; unknown ids give no row.
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(id)
WHERE e.id IN $ids AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
