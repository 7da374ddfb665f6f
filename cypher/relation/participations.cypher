// A page of what each of $requests takes part in, by time, either way, along the index on (entity, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel)-[r:ROLE]->()
  USING RANGE INDEX SEEK r:ROLE(entity, order)
  WHERE r.entity = q.id AND r.order > q.above AND r.order < q.below
    AND (NOT q.once OR r.first)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH rel, r ORDER BY r.entity ASC, r.order ASC LIMIT $rows
  RETURN rel, r.order AS key
}
// unless plain: what was hangs in two places
WITH q, rel, key ORDER BY key ASC
WITH q.index AS request, collect({q: q, rel: rel, key: key})[..$rows] AS best
UNWIND best AS one
WITH one.q AS q, one.rel AS rel, one.key AS key
// end
RETURN q.index AS request, key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
