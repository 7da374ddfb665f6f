// How many entities each of $requests shares relations with.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-(rel)
  WHERE f.id IN q.shelves AND (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR r.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  MATCH (rel)-[:ROLE]->(e)
  WITH DISTINCT q, e
  // unless plain: then all hang at what is, not at what was
  WITH DISTINCT q, coalesce(e.of, e.id) AS id
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = id
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  // end
  WITH q, e
  WHERE e:EntityState AND e.id <> q.id AND (q.kinds IS NULL OR e.kind IN q.kinds)
  RETURN count(e) AS total
}
RETURN q.index AS request, total
