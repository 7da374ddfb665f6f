// That an entity `e` takes part in a relation as the first of the joins of a request asks: the term for it.
CASE WHEN q.joins[0] IS NULL THEN [] WHEN EXISTS {
  MATCH (f:Filler {id: e.id})<-[x:ROLE]-(rel:RelationState)
  WHERE (q.joins[0].types IS NULL OR rel.type IN q.joins[0].types)
    AND (q.joins[0].roles IS NULL OR x.role IN q.joins[0].roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches for q.joins[0]
} OR ($knownAt IS NOT NULL AND EXISTS {
  MATCH (f:Filler {id: e.id + '@past'})<-[x:ROLE]-(rel:RelationState)
  WHERE (q.joins[0].types IS NULL OR rel.type IN q.joins[0].types)
    AND (q.joins[0].roles IS NULL OR x.role IN q.joins[0].roles)
    AND rel.since <= $knownAt AND rel.until > $knownAt
    // include relation/matches for q.joins[0]
}) THEN ['joined=0'] ELSE [] END
