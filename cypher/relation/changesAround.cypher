// What each of $requests takes part in was known to be at one of two instants and not at the other, by the ids of relations.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[:ROLE]-(rel:RelationState)
  WHERE f.id IN q.places
  WITH q, rel,
    f.id IN q.placesBefore AND rel.since <= q.before AND rel.until > q.before AND (q.isOther OR rel.until <= q.after) AS wasKnown,
    f.id IN q.placesAfter AND rel.since <= q.after AND rel.until > q.after AND (q.isOther OR rel.since > q.before) AS isKnown
  WHERE (wasKnown OR isKnown)
    AND (q.types IS NULL OR rel.type IN q.types)
    // include relation/matches carrying q, rel, wasKnown, isKnown at q.after
  WITH DISTINCT rel, wasKnown, isKnown
  WITH rel, wasKnown, isKnown ORDER BY rel.id LIMIT $rows
  RETURN rel, wasKnown, isKnown
}
RETURN q.index AS request, wasKnown, isKnown, rel.id AS id, rel.shown AS shown
