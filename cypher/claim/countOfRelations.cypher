// How many claims each of $requests, which are relations, has.
UNWIND $requests AS q
CALL (q) {
  MATCH (c)-[about:ABOUT]->()
  USING RANGE INDEX SEEK about:ABOUT(relation, order)
  WHERE about.relation = q.id AND about.order > '' AND (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    AND (size(CASE WHEN $knownAt IS NULL THEN c.turns ELSE [turn IN c.turns WHERE turn <= $knownAt] END) % 2 = 1 OR (q.ended AND CASE WHEN $knownAt IS NULL THEN true ELSE c.recordedAt <= $knownAt END))
  RETURN count(c) AS total
}
RETURN q.index AS request, total
