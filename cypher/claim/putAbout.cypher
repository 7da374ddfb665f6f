// Ties claims to the relations they speak of.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (rel:Relation {id: row.relation})
MERGE (c)-[:ABOUT]->(rel)
