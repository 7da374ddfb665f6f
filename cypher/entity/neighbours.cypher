// A page of the entities that each of $requests shares relations with, by how many, either way.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-(rel)
  WHERE f.id IN q.shelves AND (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR r.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, rel
  MATCH (rel)-[:ROLE]->(e)
  // What relations lead to is looked at when it is counted: once, and not for each of them.
  WITH q, e, count(DISTINCT rel) AS relationCount
  // unless plain: then all hang at what is, not at what was
  WITH q, coalesce(e.of, e.id) AS id, sum(relationCount) AS relationCount
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = id
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  // end
  WITH q, e, relationCount
  WHERE e:EntityState AND e.id <> q.id AND (q.kinds IS NULL OR e.kind IN q.kinds)
  WITH q, e, relationCount,
    right('0000000000000' + toString(1000000000000 - relationCount), 13) + '|' + e.id AS key
  WHERE key > q.above AND key < q.below
  WITH e, relationCount, key ORDER BY key ASC LIMIT $rows
  RETURN e, relationCount, key
}
RETURN q.index AS request, key, relationCount, e.id AS id, e.shown AS shown
