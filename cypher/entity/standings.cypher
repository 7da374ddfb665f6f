// What entities were ever taken for, and when.
MATCH (e:EntityState)
WHERE e.id IN $ids AND e.survivor IS NOT NULL
RETURN e.id AS id, e.survivor AS survivor, e.since AS since, e.until AS until
