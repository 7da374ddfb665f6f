// Relation types by their ids; unknown ids give no row.
MATCH (t:RelationType)
WHERE t.id IN $ids
RETURN t.id AS id, t.label AS label, t.inverseLabel AS inverseLabel, t.description AS description, t.roles AS roles, t.attributes AS attributes, t.codes AS codes
