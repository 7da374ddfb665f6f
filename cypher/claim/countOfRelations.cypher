// How many claims each of $requests, which are relations, has.
UNWIND $requests AS q
CALL (q) {
  MATCH (c:Claim)
  USING RANGE INDEX SEEK c:Claim(relation, order)
  WHERE c.relation = q.id AND c.order > '' AND (size([turn IN c.turns WHERE $knownAt IS NULL OR turn <= $knownAt]) % 2 = 1 OR (q.ended AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)))
  RETURN count(c) AS total
}
RETURN q.index AS request, total
