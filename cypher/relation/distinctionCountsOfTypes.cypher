// How many relations of types that each of $requests asks for each thing sets apart, and how many nothing does, along the index on (shelf, type, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, type, order)
  WHERE rel.shelf = 'current' AND rel.type IN q.types AND rel.order > ''
  RETURN rel.distinction AS distinction, count(*) AS total
}
RETURN q.index AS request, distinction, total
