// How many relations match each of $requests.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  WHERE rel.shelf = q.shelf AND rel.order > ''
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  RETURN count(rel) AS total
}
RETURN total
