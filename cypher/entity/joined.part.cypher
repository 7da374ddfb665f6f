// Whether an entity `e` takes part in a relation as a join `join` of a request asks.
EXISTS {
  MATCH (f:Filler {id: e.id})<-[x:ROLE]-(rel:RelationState)
  USING RANGE INDEX SEEK f:Filler(id)
  WHERE (join.types IS NULL OR rel.type IN join.types)
    AND (join.roles IS NULL OR x.role IN join.roles)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches for join
} OR ($knownAt IS NOT NULL AND EXISTS {
  MATCH (f:Filler {id: e.id + '@past'})<-[x:ROLE]-(rel:RelationState)
  USING RANGE INDEX SEEK f:Filler(id)
  WHERE (join.types IS NULL OR rel.type IN join.types)
    AND (join.roles IS NULL OR x.role IN join.roles)
    AND rel.since <= $knownAt AND rel.until > $knownAt
    // include relation/matches for join
})
