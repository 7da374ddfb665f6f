// A page of what each of $requests takes part in of one type, by time, either way, along the index on (entity, type, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel)-[r:ROLE]->()
  USING RANGE INDEX SEEK r:ROLE(entity, type, order)
  WHERE r.entity = q.id AND r.type = q.type AND r.order > q.above AND r.order < q.below
    AND (NOT q.once OR r.first)
    AND (q.span IS NULL OR r.span = q.span)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH rel, r ORDER BY r.entity ASC, r.type ASC, r.order ASC LIMIT $rows
  RETURN rel, r.order AS key
}
WITH q, rel, key ORDER BY key ASC
WITH q.index AS request, collect({q: q, rel: rel, key: key})[..$rows] AS best
UNWIND best AS one
WITH request, one.key AS key, one.rel AS rel, one.q AS q
RETURN request, key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
