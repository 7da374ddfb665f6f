// Claims that were corrected before this was kept are tied to those that corrected them.
MATCH (c:Claim)
WHERE c.ends IS NOT NULL
UNWIND tail(split(c.ends, '"supersededBy":"')) AS part
MATCH (by:Claim {id: split(part, '"')[0]})
MERGE (c)-[:CORRECTED_BY]->(by)
