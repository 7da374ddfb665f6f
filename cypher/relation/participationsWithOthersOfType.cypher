// A page of what each of $requests takes part in of one type with others, by time, either way, along the index on (entity, type, order) of whoever of them plays the fewest roles.
UNWIND $requests AS q
// include relation/fewest for q
CALL (q, fewest) {
  MATCH (rel)-[leading:ROLE]->()
  USING RANGE INDEX SEEK leading:ROLE(entity, type, order)
  WHERE leading.entity = fewest AND leading.type = q.type AND leading.order > q.relationsAbove AND leading.order < q.relationsBelow AND leading.first
    AND (q.span IS NULL OR leading.span = q.span)
  MATCH (rel)-[r:ROLE]->()
  // What is computed leads nowhere: this role is looked for among those of the relation, not by an index.
  WHERE coalesce(r.entity, '') = q.id AND r.order > q.above AND r.order < q.below
    AND (NOT q.once OR r.first)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r, leading
  WITH rel, r, leading ORDER BY leading.entity ASC, leading.type ASC, leading.order ASC, r.order ASC LIMIT $rows
  RETURN rel, r.order AS key
}
WITH q, rel, key ORDER BY key ASC
WITH q.index AS request, collect({q: q, rel: rel, key: key})[..$rows] AS best
UNWIND best AS one
WITH request, one.key AS key, one.rel AS rel, one.q AS q
RETURN request, key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
