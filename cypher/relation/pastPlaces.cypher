// The places where what these relations were is found.
MATCH (rel:RelationState)-[:ROLE]->(place:Filler)
WHERE rel.id IN $ids AND place.of IS NOT NULL
RETURN DISTINCT place.id AS id
