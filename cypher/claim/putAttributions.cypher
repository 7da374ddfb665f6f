// Ties claims to those they are attributed to, position 0 being the outermost speaker.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[a:ATTRIBUTED_TO {position: row.position}]->(e)
SET a.entity = row.entity, a.order = row.order
