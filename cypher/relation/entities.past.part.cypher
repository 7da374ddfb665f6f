// The entities that come along with a relation of a page, where q.brings them: all that took part beside q.id, as they were at $knownAt.
COLLECT {
  MATCH (rel)-[:ROLE]->(place:Filler)
  WHERE q.brings AND (q.id IS NULL OR split(place.id, '@')[0] <> split(q.id, '@')[0])
  MATCH (brought:EntityState)
  USING RANGE INDEX SEEK brought:EntityState(id)
  WHERE brought.id = split(place.id, '@')[0] AND brought.survivor IS NULL AND brought.since <= $knownAt AND brought.until > $knownAt
  RETURN [brought.id, brought.shown] AS entity
} AS entities
