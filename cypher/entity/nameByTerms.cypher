// Ties entities to the words they are found by.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
MATCH (t:Term {text: row.text})
CREATE (e)-[:NAMED]->(t)
