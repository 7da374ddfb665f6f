// Entities by their ids; one that is taken for another answers with that, unknown ids give no row.
MATCH (asked:EntityState)
USING RANGE INDEX SEEK asked:EntityState(id)
WHERE asked.id IN $ids AND (($knownAt IS NULL AND asked.shelf = 'current') OR (asked.since <= $knownAt AND asked.until > $knownAt))
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(id)
WHERE e.id = coalesce(asked.survivor, asked.id) AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
RETURN asked.id AS asked, e.id AS id, e.shown AS shown
