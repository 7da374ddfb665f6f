// A page of all publishers by id, either way.
MATCH (p:PublisherState)
WHERE p.id > $above AND p.id < $below
  AND (($knownAt IS NULL AND p.shelf = 'current') OR (p.since <= $knownAt AND p.until > $knownAt))
WITH p ORDER BY p.id ASC LIMIT $rows
RETURN p.id AS key, p.id AS id, p.shown AS shown
