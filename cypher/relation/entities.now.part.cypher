// The entities that come along with a relation of a page, where q.brings them: all that take part beside q.id, as they are.
COLLECT {
  MATCH (rel)-[:ROLE]->(brought:Entity)
  WHERE q.brings AND (q.id IS NULL OR brought.id <> q.id)
  RETURN [brought.id, brought.shown] AS entity
} AS entities
