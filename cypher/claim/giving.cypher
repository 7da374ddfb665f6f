// What claims say that give these relations, and when they began and ceased to count.
MATCH (c:Claim)
WHERE c.relation IN $ids AND c.order > ''
RETURN c.id AS id, c.shown AS shown, c.turns AS turns
