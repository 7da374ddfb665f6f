// When relation types were written.
MATCH (t:RelationTypeState)
WHERE t.id IN $ids
RETURN t.id AS id, t.since AS since
