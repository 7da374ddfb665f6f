// What each of $requests, which are entities, was known to be, the newest first.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = q.id AND ($knownAt IS NULL OR e.since <= $knownAt)
  WITH e ORDER BY e.since DESC LIMIT $rows
  RETURN e
}
RETURN q.index AS request, e.since AS since, e.until AS until, e.survivor AS survivor, e.id AS id, e.shown AS shown
