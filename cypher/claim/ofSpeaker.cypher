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
    AND (size([turn IN c.turns WHERE $knownAt IS NULL OR turn <= $knownAt]) % 2 = 1 OR (q.ended AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)))
  WITH c, a ORDER BY a.entity ASC, a.order ASC LIMIT $rows
  RETURN c, a.order AS key
}
MATCH (c)-[about:ABOUT]->(rel:Relation)
WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
MATCH (c)-[f:FROM]->(:Document)
MATCH (d:DocumentState)
USING RANGE INDEX SEEK d:DocumentState(id)
WHERE d.id = c.document AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
MATCH (p:PublisherState)
USING RANGE INDEX SEEK p:PublisherState(id)
WHERE p.id = d.publisher AND (($knownAt IS NULL AND p.shelf = 'current') OR (p.since <= $knownAt AND p.until > $knownAt))
RETURN q.index AS request, key, c.id AS id, about.relation AS relation, c.relation AS given, c.document AS document, d.publisher AS publisher, f.quote AS quote, f.start AS start, f.end AS end, c.attributedTo AS attributedTo, c.modality AS modality, c.polarity AS polarity, c.validTime AS validTime, c.attributes AS attributes, c.fillers AS fillers, c.rank AS rank, c.credibility AS credibility, p.reliability AS reliability, d.publishedAt AS publishedAt, c.ends AS ends, c.decides AS decides, c.recordedAt AS recordedAt, CASE WHEN q.bringsOrigin THEN [d.title, d.authors, d.url, d.lang, p.name, p.url] END AS origin,
  // include claim/speakers for q
  , CASE WHEN q.bringsSubject THEN rel.shown END AS shown,
  // include relation/entities for q
