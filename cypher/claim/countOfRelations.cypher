// How many claims each of $requests, which are relations, has.
UNWIND $requests AS q
CALL (q) {
  MATCH (c)-[about:ABOUT]->()
  USING RANGE INDEX SEEK about:ABOUT(relation, order)
  WHERE about.relation = q.id AND about.order > '' AND (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    AND (size([turn IN c.turns WHERE $knownAt IS NULL OR turn <= $knownAt]) % 2 = 1 OR (q.ended AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)))
  RETURN count(c) AS total
}
RETURN q.index AS request, total
