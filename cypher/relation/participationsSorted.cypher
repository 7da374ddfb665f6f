// A page of what each of $requests takes part in, by what is kept of it under a name, either way; all that matches is looked at.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel)-[r:ROLE]->()
  USING RANGE INDEX SEEK r:ROLE(entity, order)
  WHERE r.entity = q.id AND r.order > ''
    AND (NOT q.once OR r.first)
    AND (q.types IS NULL OR r.type IN q.types)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH q, rel, coalesce(head([term IN rel.terms WHERE any(by IN q.by WHERE term STARTS WITH by)]), ' ') + '\t' + r.order AS key
  WHERE key > q.above AND key < q.below
  WITH rel, key ORDER BY key ASC LIMIT $rows
  RETURN rel, key
}
RETURN q.index AS request, key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
