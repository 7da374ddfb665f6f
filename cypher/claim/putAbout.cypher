// Ties claims to the relations they speak of, from $at on.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (rel:Relation {id: row.relation})
CREATE (c)-[:ABOUT {relation: row.relation, order: c.order, since: $at, until: $until, current: true}]->(rel)
