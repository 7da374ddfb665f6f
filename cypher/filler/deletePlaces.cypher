// Deletes the places where what was is found.
MATCH (f:Filler)
WHERE f.id IN $ids AND f.of IS NOT NULL
DETACH DELETE f
