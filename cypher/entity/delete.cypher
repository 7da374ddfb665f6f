// Deletes entities and all that they were.
MATCH (e:EntityState)
WHERE e.id IN $ids
DETACH DELETE e
