// What the things of each of $requests lead to through all that each takes part in, the newest of each thing, along the index on (entity, order).
UNWIND $requests AS q
UNWIND q.things AS thing
CALL (q, thing) {
  MATCH (rel)-[r:ROLE]->()
  USING RANGE INDEX SEEK r:ROLE(entity, order)
  WHERE r.entity = thing AND r.order > q.above AND r.order < q.below
    AND (NOT q.once OR r.first)
    AND (q.types IS NULL OR r.type IN q.types)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT $rows
  RETURN rel, r.order AS key
}
// include relation/ofKinds for q
WITH q, thing, key, rel, ofKinds, {id: thing, brings: q.brings} AS at
RETURN q.index AS request, thing, key, rel.id AS id, rel.shown AS shown, ofKinds, null AS beside,
  // include relation/entities for at
