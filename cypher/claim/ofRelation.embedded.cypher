// A page of the claims of each of $requests, which are relations, as they were recorded, either way; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (:Relation {id: q.id})<-[about:ABOUT]-(c:Claim)
  WHERE about.order > q.above AND about.order < q.below
    AND (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    AND (size([turn IN c.turns WHERE $knownAt IS NULL OR turn <= $knownAt]) % 2 = 1 OR (q.ended AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)))
  WITH c, about.order AS key, about.relation AS relation ORDER BY key ASC LIMIT $rows
  RETURN c, key, relation
}
MATCH (c)-[f:FROM]->(:Document)
MATCH (d:DocumentState)
USING RANGE INDEX SEEK d:DocumentState(id)
WHERE d.id = c.document AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
MATCH (p:PublisherState)
USING RANGE INDEX SEEK p:PublisherState(id)
WHERE p.id = d.publisher AND (($knownAt IS NULL AND p.shelf = 'current') OR (p.since <= $knownAt AND p.until > $knownAt))
RETURN q.index AS request, key, c.id AS id, relation, c.relation AS given, c.document AS document, d.publisher AS publisher, f.quote AS quote, f.start AS start, f.end AS end, c.attributedTo AS attributedTo, c.modality AS modality, c.polarity AS polarity, c.validTime AS validTime, c.attributes AS attributes, c.fillers AS fillers, c.rank AS rank, c.credibility AS credibility, p.reliability AS reliability, d.publishedAt AS publishedAt, c.ends AS ends, c.decides AS decides, c.recordedAt AS recordedAt, CASE WHEN q.bringsOrigin THEN [d.title, d.authors, d.url, d.lang, p.name, p.url] END AS origin,
  // include claim/speakers for q
