// Which of these relations nothing is recorded of.
MATCH (rel:Relation)
WHERE rel.id IN $ids AND rel.since = $until
RETURN rel.id AS id
