// How many entities of these kinds there are.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND e.survivor IS NULL
RETURN count(e) AS total
