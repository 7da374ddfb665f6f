// The entities that take part in most relations of the whole graph, whatever those are; roles are counted, not kept as a number.
UNWIND $requests AS q
CALL (q) {
  MATCH (e:Entity)<-[r:ROLE]-()
  WHERE r.first AND (q.kinds IS NULL OR e.kind IN q.kinds)
  WITH e, count(*) AS relationCount
  ORDER BY relationCount DESC, e.id LIMIT $rows
  RETURN e, relationCount
}
RETURN q.index AS request, relationCount, e.id AS id, e.shown AS shown
