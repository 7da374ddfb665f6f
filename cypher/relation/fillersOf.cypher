// What fills the roles of relations.
MATCH (rel:Relation)-[:ROLE]->(f:Filler)
WHERE rel.id IN $ids
RETURN DISTINCT f.id AS id
