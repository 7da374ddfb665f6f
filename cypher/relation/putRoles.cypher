// Ties relations to what fills their roles.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.relation})
MATCH (f:Filler {id: row.filler})
MERGE (rel)-[r:ROLE {role: row.role}]->(f)
SET r.entity = row.filler, r.type = row.type, r.order = row.order, r.span = row.span, r.first = row.first
