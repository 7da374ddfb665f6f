// Those of the relations that each of $requests names by id and order that are still so, and that match.
UNWIND $requests AS q
CALL (q) {
  UNWIND q.keys AS listed
  MATCH (rel:Relation {id: listed.id})
  WHERE rel.order = listed.order
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // include relation/matches carrying q, listed, rel
  RETURN listed.key AS key, rel.shown AS shown
}
RETURN q.index AS request, key, shown, null AS beside, null AS entities
