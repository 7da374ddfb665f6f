// The entities that are taken for these.
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(survivor)
WHERE e.survivor IN $ids AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
RETURN e.id AS id, e.survivor AS survivor
