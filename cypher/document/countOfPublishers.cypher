// How many documents each of $ids, which are publishers, has.
UNWIND $ids AS id
MATCH (d:Document {publisher: id})
RETURN id, count(d) AS total
