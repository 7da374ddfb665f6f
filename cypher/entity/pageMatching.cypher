// A page of the entities that match one of $requests, by name, either way.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(shelf, order)
  WHERE e.shelf = q.shelf AND e.order > q.above AND e.order < q.below
    AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND ($knownAt IS NULL OR (e.since <= $knownAt AND e.until > $knownAt))
    // include entity/matches carrying q, e
  WITH e ORDER BY e.shelf ASC, e.order ASC LIMIT $rows
  RETURN e
}
RETURN e.order AS key, e.id AS id, e.shown AS shown
