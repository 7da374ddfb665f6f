// How many claims each of $requests, which are relations, has.
UNWIND $requests AS q
CALL (q) {
  MATCH (c)-[about:ABOUT]->()
  USING RANGE INDEX SEEK about:ABOUT(relation, order)
  WHERE about.relation = q.id AND about.order > '' AND (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    // include claim/counting for q
  RETURN count(c) AS total
}
RETURN q.index AS request, total
