// How many relations of each type each of $requests takes part in, as its roles tell.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-()
  USING RANGE INDEX SEEK f:Filler(id)
  WHERE f.id IN q.places AND r.first
  RETURN r.type AS type, count(*) AS total
}
RETURN q.index AS request, type, total
