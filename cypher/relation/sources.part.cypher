// The documents that a request `q` leads to, by their ids or their publishers', and whether they are too many, or so much is claimed in them that as many relations as are meant are sooner found among all.
CALL (q) {
  CALL (q) {
    UNWIND q.documents AS id
    RETURN id
    UNION
    UNWIND q.publishers AS publisher
    MATCH (known:DocumentState)
    USING RANGE INDEX SEEK known:DocumentState(publisher, id)
    WHERE known.publisher = publisher AND known.id > ''
    RETURN known.id AS id LIMIT 1001
  }
  MATCH (d:Document {id: id})
  WITH d, COUNT { (d)<-[:FROM]-() } AS claims
  WITH collect(d) AS documents, sum(claims) AS claims
  RETURN documents, size(documents) > 1000 OR 9 * claims * claims > coalesce(q.meant, claims) * COUNT { (:Relation) } AS isMuch
}
