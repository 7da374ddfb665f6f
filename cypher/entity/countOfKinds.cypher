// How many entities of these kinds there are.
MATCH (e:Entity)
WHERE e.kind IN $kinds
RETURN count(e) AS total
