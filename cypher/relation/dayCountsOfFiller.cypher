// On which day since the first instant how many relations begin that each of $requests takes part in, as its roles tell.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-()
  USING RANGE INDEX SEEK f:Filler(id)
  WHERE f.id IN q.places AND r.first
  // It sorts by milliseconds, of which a day has 864 times 100,000. What is undated has none.
  RETURN toInteger(substring(r.order, 1, 12)) / 864 AS day, count(*) AS total
}
RETURN q.index AS request, day, total
