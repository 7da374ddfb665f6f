// How many roles each of $requests plays in relations that match; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler {id: q.id})<-[r:ROLE]-(rel:RelationState)
  WHERE (q.types IS NULL OR r.type IN q.types)
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND (NOT q.once OR r.first)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel, r
  RETURN count(r) AS total
}
RETURN q.index AS request, total
