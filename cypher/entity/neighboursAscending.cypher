// A page of the entities that each of $requests shares relations with, by how many, ascending.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-(rel:RelationState)
  WHERE f.id IN q.shelves AND (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  WITH DISTINCT q, rel
  MATCH (rel)-[:ROLE]->(other:Filler)
  WITH q, coalesce(other.of, other.id) AS id, count(DISTINCT rel) AS relationCount
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = id AND id <> q.id AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  WITH q, e, relationCount,
    right('0000000000000' + toString(1000000000000 - relationCount), 13) + '|' + e.id AS key
  WHERE key > q.above AND key < q.below
  WITH e, relationCount, key ORDER BY key LIMIT $rows
  RETURN e, relationCount, key
}
RETURN q.index AS request, key, relationCount, e.id AS id, e.shown AS shown
