// How many claims are attributed to each of $requests.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:Entity {id: q.id})<-[a:ATTRIBUTED_TO]-(c:Claim)
  WHERE q.ended OR c.ended IS NULL
  RETURN count(a) AS total
}
RETURN q.index AS request, total
