// Ties relations that no list shows to what they name: they follow it when who is who changes.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.relation})
WHERE rel.order IS NULL
MATCH (f:Filler {id: row.filler})
MERGE (rel)-[:NAMES]->(f)
