// How many entities are taken for others.
MATCH (e:Merged)
RETURN count(e) AS total
