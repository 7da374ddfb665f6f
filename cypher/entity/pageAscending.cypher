// A page of all entities by name, ascending.
MATCH (e:Entity)
USING RANGE INDEX SEEK e:Entity(order)
WHERE e.order > $above AND e.order < $below
WITH e ORDER BY e.order LIMIT $rows
RETURN e.order AS key, e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
