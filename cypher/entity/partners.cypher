// The entities that take part in most of the relations that match each of $requests.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  WHERE rel.shelf IN q.places AND rel.order > ''
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  UNWIND [term IN rel.terms WHERE term STARTS WITH 'role:='] AS term
  WITH q, substring(term, size('role:=')) AS id, count(*) AS relationCount
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = id AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  WITH e, relationCount ORDER BY relationCount DESC, e.id LIMIT $rows
  RETURN e, relationCount
}
RETURN q.index AS request, relationCount, e.id AS id, e.shown AS shown
