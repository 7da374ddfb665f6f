// Documents by their ids, with their texts where $bringsText; unknown ids give no row.
MATCH (d:DocumentState)
USING RANGE INDEX SEEK d:DocumentState(id)
WHERE d.id IN $ids AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
RETURN d.id AS id, d.shown AS shown, CASE WHEN $bringsText THEN d.text END AS text
