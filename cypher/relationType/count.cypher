// How many relation types there are.
MATCH (t:RelationType)
RETURN count(t) AS total
