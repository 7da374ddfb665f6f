// The words that entities are and were found by.
MATCH (e:EntityState)-[:NAMED]->(t:Term)
WHERE e.id IN $ids
RETURN DISTINCT t.text AS text
