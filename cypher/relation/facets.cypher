// How many relations that match each of $requests have each thing that its facets count.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  WHERE rel.shelf IN q.places AND rel.order > ''
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches
  UNWIND q.facets AS counted
  UNWIND CASE
    WHEN counted.prefix IS NULL THEN [rel.type]
    ELSE [term IN rel.terms WHERE term STARTS WITH counted.prefix | left(substring(term, size(counted.prefix)), size(term) - size(counted.prefix) - counted.cut)]
  END AS key
  RETURN counted.facet AS facet, key, count(*) AS total
}
RETURN q.index AS request, facet, key, total
