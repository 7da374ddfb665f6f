// The entities that come along with a relation of a page, where q.brings them: all that took part, as they were at $knownAt.
COLLECT {
  MATCH (rel)-[:ROLE]->(place:Filler)
  WHERE q.brings
  MATCH (brought:EntityState)
  USING RANGE INDEX SEEK brought:EntityState(id)
  WHERE brought.id = split(place.id, '@')[0] AND brought.survivor IS NULL AND brought.since <= $knownAt AND brought.until > $knownAt
  RETURN [brought.id, brought.shown] AS entity
} AS entities
