// How many entities each of $requests shares relations with.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-(rel:RelationState)
  WHERE f.id IN q.shelves AND (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH DISTINCT q, rel
  MATCH (rel)-[:ROLE]->(other:Filler)
  WITH DISTINCT q, coalesce(other.of, other.id) AS id
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = id AND id <> q.id AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  RETURN count(e) AS total
}
RETURN q.index AS request, total
