// How many relations there are of each type that each of $requests asks for, along the index on (shelf, type, order).
UNWIND $requests AS q
CALL (q) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, type, order)
  WHERE rel.shelf = 'current' AND rel.type IN q.types AND rel.order > ''
  RETURN rel.type AS type, count(*) AS total
}
RETURN q.index AS request, type, total
