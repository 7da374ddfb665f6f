// How many claims each of $requests, which are relations, has; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (:Relation {id: q.id})<-[about:ABOUT]-(c:Claim)
  WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    // include claim/counting for q
  RETURN count(c) AS total
}
RETURN q.index AS request, total
