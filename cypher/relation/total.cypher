// How many relations lists show.
MATCH (rel:Listed)
RETURN count(rel) AS total
