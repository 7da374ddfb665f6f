// A page of the entities that match one of $requests, by how many roles they play, either way; all that match are counted.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(shelf, order)
  WHERE e.shelf = q.shelf AND e.order > ''
    AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND ($knownAt IS NULL OR (e.since <= $knownAt AND e.until > $knownAt))
    // include entity/matches carrying q, e
  WITH q, e,
    // include entity/degree for q
  WITH q, e, right('000000000000' + toString(degree), 13) + '|' + e.id AS key
  WHERE key > q.above AND key < q.below
  WITH e, key ORDER BY key ASC LIMIT $rows
  RETURN e, key
}
RETURN key, e.id AS id, e.shown AS shown
