// The relations as claims give them that are taken for these.
MATCH (rel:Relation)
WHERE rel.survivor IN $ids AND rel.given IS NOT NULL
RETURN rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.given AS given, rel.survivor AS survivor
