// A page of the relations of one span of time that match one of $requests, by time, either way, along the index on (shelf, span, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, span, order)
  WHERE rel.shelf = q.shelf AND rel.span = q.span AND rel.order > q.above AND rel.order < q.below
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH rel ORDER BY rel.shelf ASC, rel.span ASC, rel.order ASC LIMIT $rows
  RETURN rel
}
RETURN rel.order AS key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
