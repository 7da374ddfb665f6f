// A page of what each of $requests takes part in, by what is kept of it under a name, either way; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler {id: q.id})<-[r:ROLE]-(rel:RelationState)
  WHERE (NOT q.once OR r.first)
    AND (q.types IS NULL OR r.type IN q.types)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH q, rel, coalesce(head([term IN rel.terms WHERE any(by IN q.by WHERE term STARTS WITH by)]), ' ') + '\t' + r.order AS key
  WHERE key > q.above AND key < q.below
  WITH rel, key ORDER BY key ASC LIMIT $rows
  RETURN rel.shown AS shown, key
}
RETURN q.index AS request, key, shown, null AS beside, null AS entities
