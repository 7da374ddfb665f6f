// What claims that give these relations name, and when they began and ceased to count.
MATCH (c:Claim)
WHERE c.relation IN $ids AND c.order > ''
RETURN c.id AS id, c.relation AS relation, c.document AS document, c.fillers AS fillers, c.turns AS turns, c.recordedAt AS recordedAt
