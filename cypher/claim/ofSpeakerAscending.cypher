// A page of the claims attributed to each of $requests, as they were recorded, ascending.
UNWIND $requests AS q
CALL (q) {
  MATCH (c)-[a:ATTRIBUTED_TO]->()
  USING RANGE INDEX SEEK a:ATTRIBUTED_TO(entity, order)
  WHERE a.entity = q.id AND a.order > q.above AND a.order < q.below AND (q.ended OR c.ended IS NULL)
  WITH c, a ORDER BY a.entity, a.order LIMIT $rows
  RETURN c, a.order AS key
}
MATCH (c)-[f:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
RETURN q.index AS request, key, c.id AS id, c.relation AS relation, c.document AS document, d.publisher AS publisher, f.quote AS quote, f.start AS start, f.end AS end, c.attributedTo AS attributedTo, c.modality AS modality, c.polarity AS polarity, c.validTime AS validTime, c.attributes AS attributes, c.fillers AS fillers, c.rank AS rank, c.credibility AS credibility, p.reliability AS reliability, d.publishedAt AS publishedAt, c.ended AS ended, c.recordedAt AS recordedAt
