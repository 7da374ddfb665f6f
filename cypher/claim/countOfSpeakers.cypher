// How many claims are attributed to each of $requests.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:Entity {id: q.id})<-[a:ATTRIBUTED_TO]-(c:Claim)
  WHERE (($knownAt IS NULL AND a.current) OR (a.since <= $knownAt AND a.until > $knownAt))
    // include claim/counting for q
  RETURN count(DISTINCT c) AS total
}
RETURN q.index AS request, total
