// Relations that no claim gives, taken for these or among them, as they stand.
MATCH (rel:Relation)
WHERE rel.survivor IN $ids AND rel.given IS NULL
RETURN rel.survivor AS survivor, false AS isGiven, rel.id AS id, rel.shown AS shown
UNION
MATCH (rel:Relation)
WHERE rel.id IN $ids AND rel.given IS NULL
RETURN rel.survivor AS survivor, false AS isGiven, rel.id AS id, rel.shown AS shown
