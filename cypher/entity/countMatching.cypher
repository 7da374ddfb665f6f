// How many entities match each of $requests.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:EntityState)
  WHERE e.shelf = q.shelf AND e.order > ''
    AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND ($knownAt IS NULL OR (e.since <= $knownAt AND e.until > $knownAt))
    // include entity/matches carrying q, e
  RETURN count(e) AS total
}
RETURN total
