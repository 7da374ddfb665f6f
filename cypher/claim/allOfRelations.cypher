// All claims of these relations that count.
MATCH (c:Claim)-[f:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
USING RANGE INDEX SEEK c:Claim(relation, order)
WHERE c.relation IN $ids AND c.order > '' AND c.ended IS NULL
RETURN c.id AS id, c.relation AS relation, c.document AS document, d.publisher AS publisher, f.quote AS quote, f.start AS start, f.end AS end, c.attributedTo AS attributedTo, c.modality AS modality, c.polarity AS polarity, c.validTime AS validTime, c.attributes AS attributes, c.fillers AS fillers, c.rank AS rank, c.credibility AS credibility, p.reliability AS reliability, d.publishedAt AS publishedAt, c.ended AS ended, c.recordedAt AS recordedAt
