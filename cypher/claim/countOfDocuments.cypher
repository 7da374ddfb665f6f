// How many claims each of $requests, which are documents, has.
UNWIND $requests AS q
CALL (q) {
  MATCH (c:Claim)
  USING RANGE INDEX SEEK c:Claim(document, place)
  WHERE c.document = q.id AND c.place > '' AND (size(CASE WHEN $knownAt IS NULL THEN c.turns ELSE [turn IN c.turns WHERE turn <= $knownAt] END) % 2 = 1 OR (q.ended AND CASE WHEN $knownAt IS NULL THEN true ELSE c.recordedAt <= $knownAt END))
  RETURN count(c) AS total
}
RETURN q.index AS request, total
