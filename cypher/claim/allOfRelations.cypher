// All claims of these relations.
MATCH (c:Claim)-[f:FROM]->(d:Document)
USING RANGE INDEX SEEK c:Claim(relation, order)
WHERE c.relation IN $ids AND c.order > ''
RETURN c.id AS id, c.relation AS relation, c.document AS document, d.publisher AS publisher, f.quote AS quote, f.start AS start, f.end AS end, c.attributedTo AS attributedTo, c.modality AS modality, c.polarity AS polarity, c.validTime AS validTime, c.attributes AS attributes, c.fillers AS fillers, c.recordedAt AS recordedAt
