// A page of the relations of one type that match one of $requests, by time, either way, along the index on (shelf, type, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, type, order)
  WHERE rel.shelf = q.shelf AND rel.type = q.type AND rel.order > q.above AND rel.order < q.below
    AND (q.span IS NULL OR rel.span = q.span)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH rel ORDER BY rel.shelf ASC, rel.type ASC, rel.order ASC LIMIT $rows
  RETURN rel
}
RETURN rel.order AS key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
