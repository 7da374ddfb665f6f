// A page of the claims attributed to each of $requests, each once, as they were recorded, either way; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:Entity {id: q.id})<-[a:ATTRIBUTED_TO]-(c:Claim)
  WHERE (($knownAt IS NULL AND a.current) OR (a.since <= $knownAt AND a.until > $knownAt))
    // include claim/counting for q
  WITH q, c, min(a.order) AS key
  WHERE key > q.above AND key < q.below
  WITH c, key ORDER BY key ASC LIMIT $rows
  RETURN c, key
}
MATCH (c)-[about:ABOUT]->(rel:Relation)
WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
// include claim/source
RETURN q.index AS request, key, c.id AS id, about.relation AS relation, c.shown AS shown, f.quote AS quote, c.ends AS ends, d.shown AS documentShown, p.shown AS publisherShown,
  // include claim/speakers for q
  AS speakers, CASE WHEN q.bringsSubject THEN rel.shown END AS subject,
  // include relation/entities for q
