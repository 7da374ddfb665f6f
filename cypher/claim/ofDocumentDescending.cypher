// A page of the claims of each of $requests, which are documents, as their text runs, descending.
UNWIND $requests AS q
CALL (q) {
  MATCH (c:Claim)
  USING RANGE INDEX SEEK c:Claim(document, place)
  WHERE c.document = q.id AND c.place > q.above AND c.place < q.below AND (q.ended OR c.ended IS NULL)
  WITH c ORDER BY c.document DESC, c.place DESC LIMIT $rows
  RETURN c
}
MATCH (c)-[f:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
RETURN q.index AS request, c.place AS key, c.id AS id, c.relation AS relation, c.document AS document, d.publisher AS publisher, f.quote AS quote, f.start AS start, f.end AS end, c.attributedTo AS attributedTo, c.modality AS modality, c.polarity AS polarity, c.validTime AS validTime, c.attributes AS attributes, c.fillers AS fillers, c.rank AS rank, c.credibility AS credibility, p.reliability AS reliability, d.publishedAt AS publishedAt, c.ended AS ended, c.recordedAt AS recordedAt
