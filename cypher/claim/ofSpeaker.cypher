// A page of the claims attributed to each of $requests, each once, as they were recorded, either way.
UNWIND $requests AS q
CALL (q) {
  MATCH (c)-[a:ATTRIBUTED_TO]->()
  USING RANGE INDEX SEEK a:ATTRIBUTED_TO(entity, order)
  WHERE a.entity = q.id AND a.order > q.above AND a.order < q.below AND (($knownAt IS NULL AND a.current) OR (a.since <= $knownAt AND a.until > $knownAt))
    AND NOT EXISTS {
      MATCH (c)-[b:ATTRIBUTED_TO]->()
      WHERE b.entity = a.entity AND b.position < a.position AND (($knownAt IS NULL AND b.current) OR (b.since <= $knownAt AND b.until > $knownAt))
    }
    // include claim/counting for q
  WITH c, a ORDER BY a.entity ASC, a.order ASC LIMIT $rows
  RETURN c, a.order AS key
}
MATCH (c)-[about:ABOUT]->(rel:Relation)
WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
// include claim/source
RETURN q.index AS request, key, c.id AS id, about.relation AS relation, c.shown AS shown, f.quote AS quote, c.ends AS ends, d.shown AS documentShown, p.shown AS publisherShown,
  // include claim/speakers for q
  AS speakers, CASE WHEN q.bringsSubject THEN rel.shown END AS subject,
  // include relation/entities for q
