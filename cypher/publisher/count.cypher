// How many publishers there are.
MATCH (p:Publisher)
RETURN count(p) AS total
