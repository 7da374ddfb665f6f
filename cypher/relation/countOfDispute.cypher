// How many relations in one kind of dispute match each of $requests, along the index on (shelf, dispute, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, dispute, order)
  WHERE rel.shelf = q.shelf AND rel.dispute = q.dispute AND rel.order > ''
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  RETURN count(rel) AS total
}
RETURN total
