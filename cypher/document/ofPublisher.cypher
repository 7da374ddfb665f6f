// A page of the documents of each of $requests, which are publishers, by id, either way.
UNWIND $requests AS q
CALL (q) {
  MATCH (d:DocumentState)
  USING RANGE INDEX SEEK d:DocumentState(publisher, id)
  WHERE d.publisher = q.id AND d.id > q.above AND d.id < q.below
    AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
  WITH d ORDER BY d.publisher ASC, d.id ASC LIMIT $rows
  RETURN d
}
RETURN q.index AS request, d.id AS key, d.id AS id, d.shown AS shown
