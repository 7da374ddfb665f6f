// What documents were called, and who published them, each time that they were written.
MATCH (d:DocumentState)
WHERE d.id IN $ids
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.since AS since
