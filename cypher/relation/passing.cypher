// Which relations of each of $requests pass its filter.
UNWIND $requests AS q
UNWIND q.ids AS id
CALL (q, id) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(id)
  WHERE rel.id = id AND rel.order IS NOT NULL
    AND CASE WHEN $knownAt IS NULL THEN rel.shelf = 'current' ELSE rel.since <= $knownAt AND rel.until > $knownAt END
    AND (q.types IS NULL OR rel.type IN q.types)
    // include relation/matches carrying q, rel
  RETURN rel
}
RETURN rel.id AS id
