// A page of all relation types by id, either way.
MATCH (t:RelationTypeState)
WHERE t.id > $above AND t.id < $below
  AND (($knownAt IS NULL AND t.shelf = 'current') OR (t.since <= $knownAt AND t.until > $knownAt))
WITH t ORDER BY t.id ASC LIMIT $rows
RETURN t.id AS key, t.id AS id, t.label AS label, t.inverseLabel AS inverseLabel, t.description AS description, t.roles AS roles, t.attributes AS attributes, t.codes AS codes
