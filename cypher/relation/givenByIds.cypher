// What identifies relations as claims give them, and what they are taken for.
MATCH (rel:Relation)
WHERE rel.id IN $ids AND rel.given IS NOT NULL
RETURN rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.given AS given, coalesce(rel.survivor, rel.id) AS survivor
