// Relation types by their ids; unknown ids give no row.
MATCH (t:RelationTypeState)
USING RANGE INDEX SEEK t:RelationTypeState(id)
WHERE t.id IN $ids AND (($knownAt IS NULL AND t.shelf = 'current') OR (t.since <= $knownAt AND t.until > $knownAt))
RETURN t.id AS id, t.label AS label, t.inverseLabel AS inverseLabel, t.description AS description, t.roles AS roles, t.attributes AS attributes, t.codes AS codes, t.since AS since
