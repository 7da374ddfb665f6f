// What entities are taken for, where that is another.
MATCH (e:Entity)
WHERE e.id IN $ids AND e.survivor IS NOT NULL
RETURN e.id AS id, e.survivor AS survivor
