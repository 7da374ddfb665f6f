// How many relations that each of $requests takes part in, and that match, have each term that its facets count.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-(rel:RelationState)
  WHERE f.id IN q.places AND (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches
  WITH DISTINCT q, rel
  UNWIND q.facets AS counted
  UNWIND [term IN rel.terms WHERE term STARTS WITH counted.prefix] AS term
  WITH counted.facet AS facet, left(substring(term, size(counted.prefix)), size(term) - size(counted.prefix) - counted.cut) AS key
  RETURN facet, key, count(*) AS total
}
RETURN q.index AS request, facet, key, total
