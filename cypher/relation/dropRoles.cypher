// Unties relations from what no longer fills their roles.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.relation})-[r:ROLE]->(f:Filler)
WHERE NOT (r.role + '=' + f.id) IN row.slots
DELETE r
