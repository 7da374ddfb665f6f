// How many relations there are.
MATCH (rel:Relation)
RETURN count(rel) AS total
