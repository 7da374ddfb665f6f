// What entities are taken for, where that is another.
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(id)
WHERE e.id IN $ids AND e.survivor IS NOT NULL
  AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
RETURN e.id AS id, e.survivor AS survivor
