// Ties what relations were to what filled their roles.
UNWIND $rows AS row
MATCH (old:RelationState {version: row.version})
MATCH (rel:Relation {id: row.id})-[r:ROLE]->(f:Filler)
MATCH (place:Filler {id: f.id + '@past'})
CREATE (old)-[:ROLE {role: r.role, entity: place.id, type: r.type, order: r.order, span: r.span, first: r.first}]->(place)
