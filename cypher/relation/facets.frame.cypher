// How many relations that pages would list if they were not cut have each thing that the facets of each of $requests count.
// listed
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
