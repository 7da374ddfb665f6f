// Ties claims to those that ever corrected them.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (by:Claim {id: row.by})
MERGE (c)-[:CORRECTED_BY]->(by)
