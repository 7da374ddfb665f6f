// A page of the claims of each of $requests, which are relations, as they were recorded, either way.
UNWIND $requests AS q
CALL (q) {
  MATCH (c)-[about:ABOUT]->()
  USING RANGE INDEX SEEK about:ABOUT(relation, order)
  WHERE about.relation = q.id AND about.order > q.above AND about.order < q.below
    AND (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    // include claim/counting for q
  WITH c, about ORDER BY about.relation ASC, about.order ASC LIMIT $rows
  RETURN c, about.order AS key, about.relation AS relation
}
// include claim/source
RETURN q.index AS request, key, c.id AS id, relation, c.shown AS shown, f.quote AS quote, c.ends AS ends, d.shown AS documentShown, p.shown AS publisherShown,
  // include claim/speakers for q
  AS speakers
