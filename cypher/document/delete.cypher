// Deletes documents and all that they were.
MATCH (d:DocumentState)
WHERE d.id IN $ids
DETACH DELETE d
