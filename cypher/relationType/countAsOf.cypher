// How many relation types were known at $knownAt.
MATCH (t:RelationTypeState)
WHERE t.since <= $knownAt AND t.until > $knownAt
RETURN count(t) AS total
