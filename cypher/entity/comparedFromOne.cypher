// The entities that share relations with one thing, and with the other that each of $requests compares it with or not: from the one with fewer roles where either will do.
UNWIND $requests AS q
CALL (q) {
  MATCH (one:Filler)
  WHERE one.id IN q.starts
  WITH q, one, COUNT { (one)<-[:ROLE]-() } AS roles
  ORDER BY roles, one.id LIMIT 1
  OPTIONAL MATCH (two:Filler)
  WHERE two.id IN q.without AND two.id <> one.id
  MATCH (one)<-[r:ROLE]-(rel)
  WHERE q.types IS NULL OR r.type IN q.types
  MATCH (rel)-[:ROLE]->(e)
  WITH q, one, two, e, count(DISTINCT rel) AS total
  WHERE e:EntityState AND NOT e.id IN q.without AND (q.kinds IS NULL OR e.kind IN q.kinds)
  WITH q, one, two, collect(e) AS partners, collect(total) AS totals,
    sum(COUNT { (e)<-[:ROLE]-() }) < COUNT { (two)<-[:ROLE]-() } AS areFew
  // What they share with the other is told by their roles or by those of the other, whichever are fewer.
  CALL (q, two, partners, totals, areFew) {
    UNWIND range(0, size(partners) - 1) AS index
    RETURN partners[index] AS e, totals[index] AS withOne, 0 AS withTwo
    UNION ALL
    UNWIND CASE WHEN areFew THEN partners ELSE [] END AS e
    MATCH (e)<-[r:ROLE]-(rel)
    WHERE q.types IS NULL OR r.type IN q.types
    WITH DISTINCT two, e, rel
    MATCH (rel)-[:ROLE]->(other)
    WHERE other = two
    RETURN e, 0 AS withOne, count(DISTINCT rel) AS withTwo
    UNION ALL
    WITH q, two, areFew
    WHERE NOT areFew
    MATCH (two)<-[r:ROLE]-(rel)
    WHERE q.types IS NULL OR r.type IN q.types
    MATCH (rel)-[:ROLE]->(e)
    RETURN e, 0 AS withOne, count(DISTINCT rel) AS withTwo
  }
  WITH q, one, e, sum(withOne) AS withOne, sum(withTwo) AS withTwo
  WHERE withOne > 0
  WITH q, e, one.id = q.a AS isA, withOne, withTwo
  WITH q, e, CASE WHEN withTwo > 0 THEN 'both' WHEN isA THEN 'a' ELSE 'b' END AS of,
    CASE WHEN isA THEN withOne ELSE withTwo END AS withA, CASE WHEN isA THEN withTwo ELSE withOne END AS withB
  WHERE of IN q.lists
  WITH of, e, withA, withB, CASE WHEN withA < withB THEN withA ELSE withB END AS least
  ORDER BY least DESC, withA + withB DESC, e.id
  WITH of, collect({entity: e, withA: withA, withB: withB}) AS found
  UNWIND found[0..$rows] AS one
  RETURN of, one.entity AS e, one.withA AS withA, one.withB AS withB
}
RETURN q.index AS request, of, withA, withB, e.id AS id, e.shown AS shown
