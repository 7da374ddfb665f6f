// What the things of each of $requests lead to through relations of one span of time, the newest of each thing; there is no relationship index here.
UNWIND $requests AS q
UNWIND q.things AS thing
CALL (q, thing) {
  MATCH (f:Filler {id: thing})<-[r:ROLE]-(rel:RelationState)
  WHERE r.order > q.above AND r.order < q.below AND r.span = q.span
    AND (NOT q.once OR r.first)
    AND (q.types IS NULL OR r.type IN q.types)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH rel, r.order AS key ORDER BY key DESC LIMIT $rows
  RETURN rel, key
}
// include relation/ofKinds for q
RETURN q.index AS request, thing, key, rel.id AS id, rel.shown AS shown, ofKinds, null AS beside,
  // include relation/entities for q
