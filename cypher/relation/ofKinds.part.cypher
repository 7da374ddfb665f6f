// The entities that take part in a relation `rel` and are of the kinds that a request `q` asks for.
CALL (q, rel) {
  MATCH (rel)-[:ROLE]->(f:Filler)
  WHERE q.kinds IS NOT NULL
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = coalesce(f.of, f.id) AND e.kind IN q.kinds
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  RETURN collect(DISTINCT e.id) AS ofKinds
}
