// A page of all documents by id, either way.
MATCH (d:DocumentState)
WHERE d.id > $above AND d.id < $below
  AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
WITH d ORDER BY d.id ASC LIMIT $rows
RETURN d.id AS key, d.id AS id, d.title AS title, d.publisher AS publisher, d.authors AS authors, d.url AS url, d.lang AS lang, d.publishedAt AS publishedAt
