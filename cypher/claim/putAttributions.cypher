// Ties claims to those they are attributed to, from $at on; position 0 is the outermost speaker.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:ATTRIBUTED_TO {given: row.given, entity: row.entity, position: row.position, order: row.order, since: $at, until: $until, current: true}]->(e)
