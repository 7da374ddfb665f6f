// A page of the relations that claims of the documents speak of which one of $requests leads to, and that match, by time, either way; none where these say too much.
UNWIND $requests AS q
// include relation/sources for q
CALL (q, documents, isMuch) {
  UNWIND CASE WHEN isMuch THEN [] ELSE documents END AS d
  MATCH (d)<-[:FROM]-(:Claim)-[:ABOUT]->(about:Relation)
  WITH DISTINCT q, about.id AS id
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(id)
  WHERE rel.id = id AND rel.shelf = q.shelf AND rel.order > q.above AND rel.order < q.below
    AND (q.span IS NULL OR rel.span = q.span)
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH rel ORDER BY rel.order ASC LIMIT $rows
  RETURN rel
}
RETURN rel.order AS key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
