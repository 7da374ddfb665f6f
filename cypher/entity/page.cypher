// A page of all entities by name, either way.
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(shelf, order)
WHERE e.shelf = $shelf AND e.order > $above AND e.order < $below
  AND ($knownAt IS NULL OR (e.since <= $knownAt AND e.until > $knownAt))
WITH e ORDER BY e.shelf ASC, e.order ASC LIMIT $rows
RETURN e.order AS key, e.id AS id, e.shown AS shown
