// A page of the relations of one distinction that match one of $requests, by time, either way, along the index on (shelf, distinction, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, distinction, order)
  WHERE rel.shelf = q.shelf AND rel.distinction = q.distinction AND rel.order > q.above AND rel.order < q.below
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH rel ORDER BY rel.shelf ASC, rel.distinction ASC, rel.order ASC LIMIT $rows
  RETURN rel
}
RETURN rel.order AS key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
