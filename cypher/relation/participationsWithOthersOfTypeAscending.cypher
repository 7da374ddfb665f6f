// A page of what each of $requests takes part in of one type with others, by time, ascending, along the index on (entity, type, order) of whoever of them plays the fewest roles.
UNWIND $requests AS q
// include relation/fewest for q
CALL (q, fewest) {
  MATCH (rel)-[x:ROLE]->()
  USING RANGE INDEX SEEK x:ROLE(entity, type, order)
  WHERE x.entity = fewest AND x.type = q.type AND x.order > q.relationsAbove AND x.order < q.relationsBelow AND x.first
    AND (q.span IS NULL OR x.span = q.span)
  MATCH (rel)-[r:ROLE]->()
  // What is computed leads nowhere: this role is looked for among those of the relation, not by an index.
  WHERE coalesce(r.entity, '') = q.id AND r.order > q.above AND r.order < q.below
    AND (NOT q.once OR r.first)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r, x
  WITH rel, r, x ORDER BY x.entity, x.type, x.order, r.order LIMIT $rows
  RETURN rel, r.order AS key
}
WITH q, rel, key ORDER BY key
WITH q.index AS request, collect({q: q, rel: rel, key: key})[..$rows] AS best
UNWIND best AS one
WITH request, one.key AS key, one.rel AS rel, one.q AS q
RETURN request, key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
