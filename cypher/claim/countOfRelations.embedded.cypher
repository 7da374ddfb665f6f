// How many claims each of $requests, which are relations, has; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (:Relation {id: q.id})<-[about:ABOUT]-(c:Claim)
  WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    AND (size(CASE WHEN $knownAt IS NULL THEN c.turns ELSE [turn IN c.turns WHERE turn <= $knownAt] END) % 2 = 1 OR (q.ended AND CASE WHEN $knownAt IS NULL THEN true ELSE c.recordedAt <= $knownAt END))
  RETURN count(c) AS total
}
RETURN q.index AS request, total
