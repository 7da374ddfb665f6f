// The relations that fill roles of a relation of a page: what is shown of each, since when its type is as it is, and the entities that fill its roles.
COLLECT {
  MATCH (rel)-[:ROLE]->(place:Filler)
  MATCH (filling:RelationState)
  USING RANGE INDEX SEEK filling:RelationState(id)
  WHERE filling.id = split(place.id, '@')[0] AND filling.survivor IS NULL
    AND (($knownAt IS NULL AND filling.shelf = 'current') OR (filling.since <= $knownAt AND filling.until > $knownAt))
  RETURN [filling.id, filling.shown,
    // include relationType/since for filling
    , COLLECT {
    MATCH (filling)-[:ROLE]->(its:Filler)
    MATCH (e:EntityState)
    USING RANGE INDEX SEEK e:EntityState(id)
    WHERE e.id = split(its.id, '@')[0] AND e.survivor IS NULL
      AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
    RETURN [e.id, e.shown] AS entity
  }] AS brought
}
