// A page of the relations in one kind of dispute that match one of $requests, by time, either way, along the index on (shelf, dispute, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, dispute, order)
  WHERE rel.shelf = q.shelf AND rel.dispute = q.dispute AND rel.order > q.above AND rel.order < q.below
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH rel ORDER BY rel.shelf ASC, rel.dispute ASC, rel.order ASC LIMIT $rows
  RETURN rel
}
RETURN rel.order AS key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
