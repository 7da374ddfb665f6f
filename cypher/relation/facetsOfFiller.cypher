// How many relations that each of $requests takes part in, and that match, have each thing that its facets count; they are led to by whoever plays the fewest roles of those that take part together.
UNWIND $requests AS q
CALL (q) {
  UNWIND q.together AS places
  CALL (places) {
    UNWIND places AS id
    OPTIONAL MATCH (f:Filler {id: id})
    WITH id ORDER BY COUNT { (f)<-[:ROLE]-() } LIMIT 1
    RETURN id AS fewest
  }
  MATCH (:Filler {id: fewest})<-[r:ROLE]-(rel:RelationState)
  WHERE (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH DISTINCT q, rel
  // Terms are many: they are read once, and only where some are counted.
  WITH q, rel.type AS type, CASE WHEN any(counted IN q.facets WHERE counted.prefix IS NOT NULL) THEN rel.terms ELSE [] END AS terms
  UNWIND q.facets AS counted
  UNWIND CASE
    WHEN counted.prefix IS NULL THEN [type]
    ELSE [term IN terms WHERE term STARTS WITH counted.prefix | left(substring(term, size(counted.prefix)), size(term) - size(counted.prefix) - counted.cut)]
  END AS key
  RETURN counted.facet AS facet, key, count(*) AS total
}
RETURN q.index AS request, facet, key, total
