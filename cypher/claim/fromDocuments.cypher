// The claims that come from these documents.
MATCH (c:Claim)
WHERE c.document IN $ids AND c.place > ''
RETURN c.id AS id
