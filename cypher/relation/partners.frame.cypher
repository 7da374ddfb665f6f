// The entities that take part in most of the relations that pages would list if they were not cut, for each of $requests.
// listed
  UNWIND [term IN rel.terms WHERE term STARTS WITH 'role:='] AS term
  RETURN substring(term, size('role:=')) AS id, count(*) AS part
}
WITH q.index AS request, q.kinds AS kinds, id, sum(part) AS relationCount
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(id)
WHERE e.id = id AND (kinds IS NULL OR e.kind IN kinds)
  AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
WITH request, e, relationCount ORDER BY relationCount DESC, e.id
WITH request, collect({e: e, relationCount: relationCount}) AS found
UNWIND found[..$rows] AS one
WITH request, one.e AS e, one.relationCount AS relationCount
RETURN request, relationCount, e.id AS id, e.shown AS shown
