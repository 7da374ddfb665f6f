// How many claims each of $requests, which are documents, has.
UNWIND $requests AS q
CALL (q) {
  MATCH (c:Claim)
  USING RANGE INDEX SEEK c:Claim(document, place)
  WHERE c.document = q.id AND c.place > ''
    // include claim/counting for q
  RETURN count(c) AS total
}
RETURN q.index AS request, total
