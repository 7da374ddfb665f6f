// A page of all relations that match one of $requests, by how many publishers speak of them, either way, along the index on (shelf, corroboration, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, corroboration, order)
  WHERE rel.shelf = q.shelf AND rel.corroboration >= split(q.sorting.above, '\t')[0] AND rel.corroboration <= split(q.sorting.below, '\t')[0] AND rel.order > ''
    AND rel.corroboration + '\t' + rel.order > q.sorting.above AND rel.corroboration + '\t' + rel.order < q.sorting.below
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH rel ORDER BY rel.shelf ASC, rel.corroboration ASC, rel.order ASC LIMIT $rows
  RETURN rel
}
RETURN rel.corroboration + '\t' + rel.order AS key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
