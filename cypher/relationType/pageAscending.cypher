// A page of all relation types by id, ascending.
MATCH (t:RelationType)
WHERE t.id > $above AND t.id < $below
WITH t ORDER BY t.id LIMIT $rows
RETURN t.id AS key, t.id AS id, t.label AS label, t.inverseLabel AS inverseLabel, t.description AS description, t.roles AS roles, t.attributes AS attributes, t.codes AS codes
