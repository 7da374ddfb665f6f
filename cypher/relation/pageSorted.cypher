// A page of all relations that match one of $requests, by what is kept of them under a name, either way; all that match are looked at.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, order)
  WHERE rel.shelf = q.shelf AND rel.order > ''
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH q, rel, coalesce(head([term IN rel.terms WHERE any(by IN q.by WHERE term STARTS WITH by)]), ' ') + '\t' + rel.order AS key
  WHERE key > q.above AND key < q.below
  WITH rel, key ORDER BY key ASC LIMIT $rows
  RETURN rel, key
}
RETURN key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
