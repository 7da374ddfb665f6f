// What relations are taken for, where that is another.
MATCH (rel:RelationState)
USING RANGE INDEX SEEK rel:RelationState(id)
WHERE rel.id IN $ids AND rel.survivor IS NOT NULL
  AND (($knownAt IS NULL AND rel.shelf = 'current') OR (rel.since <= $knownAt AND rel.until > $knownAt))
RETURN rel.id AS id, rel.survivor AS survivor
