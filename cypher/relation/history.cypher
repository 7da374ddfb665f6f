// What each of $requests, which are relations, was known to be, the newest first.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(id)
  WHERE rel.id = q.id AND ($knownAt IS NULL OR rel.since <= $knownAt)
  WITH rel ORDER BY rel.since DESC LIMIT $rows
  RETURN rel
}
RETURN q.index AS request, rel.since AS since, rel.until AS until, rel.survivor AS survivor, rel.id AS id, rel.shown AS shown
