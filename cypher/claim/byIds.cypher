// Claims by their ids; unknown ids give no row.
MATCH (c:Claim)-[f:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
WHERE c.id IN $ids
RETURN c.id AS id, c.relation AS relation, c.document AS document, d.publisher AS publisher, f.quote AS quote, f.start AS start, f.end AS end, c.attributedTo AS attributedTo, c.modality AS modality, c.polarity AS polarity, c.validTime AS validTime, c.attributes AS attributes, c.fillers AS fillers, c.rank AS rank, c.credibility AS credibility, p.reliability AS reliability, d.publishedAt AS publishedAt, c.ended AS ended, c.recordedAt AS recordedAt
