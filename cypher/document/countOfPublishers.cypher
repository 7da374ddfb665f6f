// How many documents each of $ids, which are publishers, has.
UNWIND $ids AS id
MATCH (d:Document)
USING RANGE INDEX SEEK d:Document(publisher, id)
WHERE d.publisher = id AND d.id > ''
RETURN id, count(d) AS total
