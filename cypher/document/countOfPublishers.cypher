// How many documents each of $ids, which are publishers, has.
UNWIND $ids AS id
MATCH (d:DocumentState)
USING RANGE INDEX SEEK d:DocumentState(publisher, id)
WHERE d.publisher = id AND d.id > ''
  AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
RETURN id, count(d) AS total
