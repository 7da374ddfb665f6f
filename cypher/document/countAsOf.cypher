// How many documents were known at $knownAt.
MATCH (d:DocumentState)
WHERE d.since <= $knownAt AND d.until > $knownAt
RETURN count(d) AS total
