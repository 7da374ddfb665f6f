// A page of the claims of each of $requests, which are documents, as their text runs, either way.
UNWIND $requests AS q
CALL (q) {
  MATCH (c:Claim)
  USING RANGE INDEX SEEK c:Claim(document, place)
  WHERE c.document = q.id AND c.place > q.above AND c.place < q.below
    // include claim/counting for q
  WITH c ORDER BY c.document ASC, c.place ASC LIMIT $rows
  RETURN c
}
MATCH (c)-[about:ABOUT]->(rel:Relation)
WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
// include claim/source
RETURN q.index AS request, c.place AS key, c.id AS id, about.relation AS relation, c.shown AS shown, f.quote AS quote, c.ends AS ends, d.shown AS documentShown, p.shown AS publisherShown,
  // include claim/speakers for q
  AS speakers, CASE WHEN q.bringsSubject THEN rel.shown END AS subject,
  // include relation/entities for q
