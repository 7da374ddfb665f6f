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
    AND (q.modalities IS NULL OR rel.modality IN q.modalities)
    AND (q.polarity IS NULL OR rel.polarity = q.polarity)
    AND (q.overlapsFrom IS NULL OR (rel.from <= q.overlapsTo AND rel.to >= q.overlapsFrom))
    AND (q.withinFrom IS NULL OR (rel.from >= q.withinFrom AND rel.to <= q.withinTo))
    AND (q.singleSourced IS NULL OR (rel.publishers = 1) = q.singleSourced)
    AND (q.conflicting IS NULL OR rel.conflicting = q.conflicting)
    AND (q.disputes IS NULL OR any(one IN q.disputes WHERE one IN rel.disputes))
    AND CASE
      WHEN q.validFrom IS NULL THEN true
      WHEN q.certainly THEN (rel.sureFrom <= q.validTo AND rel.sureTo >= q.validFrom)
        OR (rel.exact AND rel.from >= q.validFrom AND rel.to <= q.validTo)
      ELSE rel.from IS NULL OR (rel.from <= q.validTo AND rel.to >= q.validFrom)
    END
    AND all(slot IN q.slots WHERE slot IN rel.slots)
  WITH DISTINCT rel, wasKnown, isKnown
  WITH rel, wasKnown, isKnown ORDER BY rel.id LIMIT $rows
  RETURN rel, wasKnown, isKnown
}
RETURN q.index AS request, wasKnown, isKnown, rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.fillers AS fillers, rel.state AS state, rel.order IS NOT NULL AS isListed
