// What relations were ever taken for, and when.
MATCH (rel:RelationState)
WHERE rel.id IN $ids AND rel.survivor IS NOT NULL
RETURN rel.id AS id, rel.survivor AS survivor, rel.since AS since, rel.until AS until
