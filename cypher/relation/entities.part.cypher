// The entities that come along with a relation of a page, where q.brings them: all that take part beside q.id, as they are or were.
COLLECT {
  MATCH (rel)-[:ROLE]->(brought:Entity)
  WHERE q.brings AND $knownAt IS NULL AND (q.id IS NULL OR brought.id <> q.id)
  RETURN [brought.id, brought.shown] AS entity
  UNION ALL
  MATCH (rel)-[:ROLE]->(place:Filler)
  WHERE q.brings AND $knownAt IS NOT NULL
  MATCH (brought:EntityState)
  USING RANGE INDEX SEEK brought:EntityState(id)
  WHERE brought.id = split(place.id, '@')[0] AND brought.survivor IS NULL AND brought.since <= $knownAt AND brought.until > $knownAt
  RETURN [brought.id, brought.shown] AS entity
} AS entities
