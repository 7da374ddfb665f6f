// How many entities of these kinds, or of any, were known at $knownAt.
MATCH (e:EntityState)
WHERE e.since <= $knownAt AND e.until > $knownAt AND e.order > '' AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN count(e) AS total
