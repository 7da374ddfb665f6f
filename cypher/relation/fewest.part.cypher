// Who of those that a request `q` asks for together plays the fewest roles, as the database keeps it; who plays none if there is one.
CALL (q) {
  UNWIND [q.id] + q.others AS id
  OPTIONAL MATCH (f:Filler {id: id})
  WITH id ORDER BY COUNT { (f)<-[:ROLE]-() } LIMIT 1
  RETURN id AS fewest
}
