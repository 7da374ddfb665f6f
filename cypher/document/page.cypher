// A page of all documents by id, either way.
MATCH (d:DocumentState)
WHERE d.id > $above AND d.id < $below
  AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
WITH d ORDER BY d.id ASC LIMIT $rows
RETURN d.id AS key, d.id AS id, d.shown AS shown
