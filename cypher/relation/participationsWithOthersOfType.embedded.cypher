// A page of what each of $requests takes part in of one type with others, by time, either way, through whoever of them plays the fewest roles; there is no relationship index here.
UNWIND $requests AS q
// include relation/fewest for q
CALL (q, fewest) {
  MATCH (:Filler {id: fewest})<-[leading:ROLE]-(rel:RelationState)
  WHERE leading.first
  MATCH (rel)-[r:ROLE]->(:Filler {id: q.id})
  WHERE r.order > q.above AND r.order < q.below AND r.type = q.type
    AND (q.span IS NULL OR r.span = q.span)
    AND (NOT q.once OR r.first)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH rel, r.order AS key ORDER BY key ASC LIMIT $rows
  RETURN rel.shown AS shown, key
}
RETURN q.index AS request, key, shown, null AS beside, null AS entities
