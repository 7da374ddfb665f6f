// Since when the type of a relation `q` is as it is: who knows it as of then need not read it.
head(COLLECT {
  MATCH (t:RelationTypeState)
  USING RANGE INDEX SEEK t:RelationTypeState(id)
  WHERE t.id = q.type AND (($knownAt IS NULL AND t.shelf = 'current') OR (t.since <= $knownAt AND t.until > $knownAt))
  RETURN t.since AS since
})
