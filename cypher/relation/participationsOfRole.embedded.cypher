// A page of what each of $requests takes part in in one role, by time, either way; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler {id: q.id})<-[r:ROLE]-(rel:RelationState)
  WHERE r.order > q.above AND r.order < q.below AND r.role = q.role
    AND (NOT q.once OR r.first)
    AND (q.span IS NULL OR r.span = q.span)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH rel, r.order AS key ORDER BY key ASC LIMIT $rows
  RETURN rel.shown AS shown, key
}
RETURN q.index AS request, key, shown, null AS beside, null AS entities
