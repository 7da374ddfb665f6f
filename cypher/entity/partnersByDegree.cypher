// The entities that take part in most relations of the whole graph, whatever those are.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:EntityState)
  WHERE e.shelf = 'current' AND (q.kinds IS NULL OR e.kind IN q.kinds)
  // How many roles something plays is kept: those that play most are counted, and lead to all that can be ahead of them.
  WITH q, e, COUNT { (e)<-[:ROLE]-() } AS roles ORDER BY roles DESC LIMIT $rows
  WITH q, COUNT { MATCH (e)<-[r:ROLE]-() WHERE r.first } AS counted
  WITH q, min(counted) AS least
  MATCH (e:EntityState)
  WHERE e.shelf = 'current' AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND COUNT { (e)<-[:ROLE]-() } >= least
  WITH e, COUNT { MATCH (e)<-[r:ROLE]-() WHERE r.first } AS relationCount
  WHERE relationCount > 0
  WITH e, relationCount ORDER BY relationCount DESC, e.id LIMIT $rows
  RETURN e, relationCount
}
RETURN q.index AS request, relationCount, e.id AS id, e.shown AS shown
