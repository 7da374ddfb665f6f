// How many claims are attributed to each of $requests.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:Entity {id: q.id})<-[a:ATTRIBUTED_TO]-(c:Claim)
  WHERE (($knownAt IS NULL AND a.current) OR (a.since <= $knownAt AND a.until > $knownAt))
    AND (size([turn IN c.turns WHERE $knownAt IS NULL OR turn <= $knownAt]) % 2 = 1 OR (q.ended AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)))
  RETURN count(DISTINCT c) AS total
}
RETURN q.index AS request, total
