// The entities that share relations with one of two things, and with the other or not; no number of roles is kept that could lead from one alone.
UNWIND $requests AS q
CALL (q) {
  UNWIND q.sides AS side
  MATCH (f:Filler)<-[r:ROLE]-(rel)
  WHERE f.id IN side.places
    AND (q.types IS NULL OR r.type IN q.types)
  MATCH (rel)-[:ROLE]->(e)
  WITH q, side.isA AS isA, e, count(DISTINCT rel) AS total
  WITH q, e, sum(CASE WHEN isA THEN total ELSE 0 END) AS withA, sum(CASE WHEN isA THEN 0 ELSE total END) AS withB
  WITH q, e, withA, withB, CASE WHEN withB = 0 THEN 'a' WHEN withA = 0 THEN 'b' ELSE 'both' END AS of
  WHERE of IN q.lists AND e:EntityState AND NOT e.id IN q.without AND (q.kinds IS NULL OR e.kind IN q.kinds)
  WITH of, e, withA, withB, CASE WHEN withA < withB THEN withA ELSE withB END AS least
  ORDER BY least DESC, withA + withB DESC, e.id
  WITH of, collect({entity: e, withA: withA, withB: withB}) AS found
  UNWIND found[0..$rows] AS one
  RETURN of, one.entity AS e, one.withA AS withA, one.withB AS withB
}
RETURN q.index AS request, of, withA, withB, e.id AS id, e.shown AS shown
