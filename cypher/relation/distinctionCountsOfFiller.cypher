// How many relations that each of $requests takes part in each thing sets apart, and how many nothing does.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-(rel)
  USING RANGE INDEX SEEK f:Filler(id)
  WHERE f.id IN q.places AND r.first
  RETURN rel.distinction AS distinction, count(*) AS total
}
RETURN q.index AS request, distinction, total
