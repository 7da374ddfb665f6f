// What fills the roles of the relations of each of $requests, where they pass its filter.
UNWIND $requests AS q
UNWIND q.things AS thing
CALL (q, thing) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(id)
  WHERE rel.id = thing AND rel.order IS NOT NULL
    AND CASE WHEN $knownAt IS NULL THEN rel.shelf = 'current' ELSE rel.since <= $knownAt AND rel.until > $knownAt END
    AND (q.types IS NULL OR rel.type IN q.types)
    // include relation/matches carrying q, rel
  RETURN rel, '' AS key
}
// include relation/ofKinds for q
RETURN q.index AS request, thing, key, rel.id AS id, rel.shown AS shown, ofKinds, null AS beside,
  // include relation/entities for q
