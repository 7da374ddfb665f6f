// What relations are taken for, where that is another.
MATCH (rel:Relation)
WHERE rel.id IN $ids AND rel.survivor IS NOT NULL
RETURN rel.id AS id, rel.survivor AS survivor
