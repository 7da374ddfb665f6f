// How many relations each thing sets apart, and how many nothing does, for each of $requests: along the index on (shelf, distinction, order), which holds no others.
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, distinction, order)
  WHERE rel.shelf = 'current' AND rel.distinction > '' AND rel.order > ''
  WITH rel.distinction AS distinction, count(*) AS total
  WITH collect([distinction, total]) AS apart, sum(total) AS many
  UNWIND apart + [[null, COUNT { (:Listed) } - many]] AS counted
  RETURN counted[0] AS distinction, counted[1] AS total
}
RETURN q.index AS request, distinction, total
