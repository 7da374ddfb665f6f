// How many relations that match each of $requests have each term that its facets count.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  WHERE rel.shelf IN q.places AND rel.order > ''
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches
  UNWIND q.facets AS counted
  UNWIND [term IN rel.terms WHERE term STARTS WITH counted.prefix] AS term
  WITH counted.facet AS facet, left(substring(term, size(counted.prefix)), size(term) - size(counted.prefix) - counted.cut) AS key
  RETURN facet, key, count(*) AS total
}
RETURN q.index AS request, facet, key, total
