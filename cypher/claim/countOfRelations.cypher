// How many claims each of $requests, which are relations, has.
UNWIND $requests AS q
CALL (q) {
  MATCH (c:Claim)
  USING RANGE INDEX SEEK c:Claim(relation, order)
  WHERE c.relation = q.id AND c.order > '' AND (q.ended OR c.ended IS NULL)
  RETURN count(c) AS total
}
RETURN q.index AS request, total
