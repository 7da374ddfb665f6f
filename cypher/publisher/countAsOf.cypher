// How many publishers were known at $knownAt.
MATCH (p:PublisherState)
WHERE p.since <= $knownAt AND p.until > $knownAt
RETURN count(p) AS total
