// How many roles an entity `e` plays: kept with what is, counted for what was.
CASE
  WHEN $knownAt IS NULL THEN COUNT { (e)<-[:ROLE]-() }
  ELSE COUNT {
    MATCH (place:Filler {id: e.id})<-[:ROLE]-(rel:RelationState)
    USING RANGE INDEX SEEK place:Filler(id)
    WHERE rel.since <= $knownAt AND rel.until > $knownAt
  } + COUNT {
    MATCH (place:Filler {id: e.id + '@past'})<-[:ROLE]-(rel:RelationState)
    USING RANGE INDEX SEEK place:Filler(id)
    WHERE rel.since <= $knownAt AND rel.until > $knownAt
  }
END AS degree
