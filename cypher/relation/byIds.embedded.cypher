// Relations by their ids; one that is taken for another answers with that, unknown ids give no row. There is no collecting beside a row here: entities are read by their ids.
MATCH (asked:RelationState)
USING RANGE INDEX SEEK asked:RelationState(id)
WHERE asked.id IN $ids AND (($knownAt IS NULL AND asked.shelf = 'current') OR (asked.since <= $knownAt AND asked.until > $knownAt))
MATCH (rel:RelationState)
USING RANGE INDEX SEEK rel:RelationState(id)
WHERE rel.id = coalesce(asked.survivor, asked.id) AND (($knownAt IS NULL AND rel.shelf = 'current') OR (rel.since <= $knownAt AND rel.until > $knownAt))
RETURN asked.id AS asked, rel.id AS id, rel.shown AS shown, CASE WHEN $brings THEN null END AS entities
