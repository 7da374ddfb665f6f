// Ties relations that were just created to what fills their roles.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.relation})
MATCH (f:Filler {id: row.filler})
CREATE (rel)-[:ROLE {role: row.role, entity: row.filler, type: row.type, order: row.order, span: row.span, first: row.first}]->(f)
