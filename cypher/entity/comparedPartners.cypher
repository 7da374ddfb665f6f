// The entities that share relations with both things that each of $requests compares, or with one alone, the strongest first.
UNWIND $requests AS q
CALL (q) {
  UNWIND q.sides AS side
  MATCH (f:Filler)<-[:ROLE]-(rel:RelationState)
  WHERE f.id IN side.places
    AND (q.types IS NULL OR rel.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches
  WITH DISTINCT q, side.isA AS isA, rel
  MATCH (rel)-[:ROLE]->(other:Filler)
  WITH q, isA, coalesce(other.of, other.id) AS id, count(DISTINCT rel) AS total
  WITH q, id, sum(CASE WHEN isA THEN total ELSE 0 END) AS withA, sum(CASE WHEN isA THEN 0 ELSE total END) AS withB
  WHERE NOT id IN q.without AND CASE q.of
    WHEN 'both' THEN withA > 0 AND withB > 0
    WHEN 'a' THEN withB = 0
    ELSE withA = 0
  END
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = id AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  WITH e, withA, withB, CASE WHEN withA < withB THEN withA ELSE withB END AS least
  ORDER BY least DESC, withA + withB DESC, e.id LIMIT $rows
  RETURN e, withA, withB
}
RETURN q.index AS request, withA, withB, e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
