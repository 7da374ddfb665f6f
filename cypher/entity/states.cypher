// What entities were by themselves, each time that they were written.
MATCH (e:EntityState)
WHERE e.id IN $ids
RETURN e.own AS own, e.hash AS hash, e.since AS since, e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
