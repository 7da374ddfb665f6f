// Entities that share a whole name or an identifier with each of these.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:NAMED]->(t:Term)<-[:NAMED]-(other:Entity)
WHERE t.text CONTAINS '=' AND other.id <> id
RETURN DISTINCT id, other.id AS other
