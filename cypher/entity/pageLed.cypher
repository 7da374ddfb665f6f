// A page of the entities that one of $requests leads to, by name, either way.
UNWIND $requests AS q
CALL (q) {
  CALL (q) {
    // include entity/led for q
  }
  WITH q, e
  WHERE e.order > q.above AND e.order < q.below
    AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
    // include entity/matches carrying q, e
  WITH e ORDER BY e.order ASC LIMIT $rows
  RETURN e
}
RETURN e.order AS key, e.id AS id, e.shown AS shown
