// How many claims are attributed to each of $requests.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:Entity {id: q.id})<-[a:ATTRIBUTED_TO]-(c:Claim)
  WHERE (($knownAt IS NULL AND a.current) OR (a.since <= $knownAt AND a.until > $knownAt))
    AND (size(CASE WHEN $knownAt IS NULL THEN c.turns ELSE [turn IN c.turns WHERE turn <= $knownAt] END) % 2 = 1 OR (q.ended AND CASE WHEN $knownAt IS NULL THEN true ELSE c.recordedAt <= $knownAt END))
  RETURN count(DISTINCT c) AS total
}
RETURN q.index AS request, total
