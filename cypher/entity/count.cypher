// How many entities there are.
MATCH (e:Entity)
RETURN count(e) AS total
