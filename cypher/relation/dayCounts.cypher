// On which day since the first instant how many relations begin, for each of $requests, along the index on (shelf, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, order)
  WHERE rel.shelf = 'current' AND rel.order > ''
  // It sorts by milliseconds, of which a day has 864 times 100,000. What is undated has none.
  RETURN toInteger(substring(rel.order, 1, 12)) / 864 AS day, count(*) AS total
}
RETURN q.index AS request, day, total
