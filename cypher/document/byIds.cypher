// Documents by their ids, with their texts where $bringsText; unknown ids give no row.
MATCH (d:DocumentState)
USING RANGE INDEX SEEK d:DocumentState(id)
WHERE d.id IN $ids AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.authors AS authors, d.url AS url, d.lang AS lang, d.publishedAt AS publishedAt, CASE WHEN $bringsText THEN d.text END AS text
