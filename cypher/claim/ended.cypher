// A page of the claims that were ever taken back, by id.
MATCH (c:Claim)
WHERE c.id > $after AND c.ends IS NOT NULL
WITH c ORDER BY c.id LIMIT $rows
RETURN c.id AS id, c.recordedAt AS recordedAt, c.ends AS ends
