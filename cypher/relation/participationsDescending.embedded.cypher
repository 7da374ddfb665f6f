// A page of what each of $requests takes part in, by time, descending; there is no relationship index here.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler {id: q.id})<-[r:ROLE]-(rel:RelationState)
  WHERE r.order > q.above AND r.order < q.below
    AND (q.roles IS NULL OR r.role IN q.roles)
    AND (NOT q.once OR r.first)
    AND (q.modalities IS NULL OR rel.modality IN q.modalities)
    AND (q.polarity IS NULL OR rel.polarity = q.polarity)
    AND (q.overlapsFrom IS NULL OR (rel.from <= q.overlapsTo AND rel.to >= q.overlapsFrom))
    AND (q.withinFrom IS NULL OR (rel.from >= q.withinFrom AND rel.to <= q.withinTo))
    AND (q.singleSourced IS NULL OR (rel.publishers = 1) = q.singleSourced)
    AND (q.conflicting IS NULL OR rel.conflicting = q.conflicting)
    AND (q.disputes IS NULL OR any(one IN q.disputes WHERE one IN rel.disputes))
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    AND CASE
      WHEN q.validFrom IS NULL THEN true
      WHEN q.certainly THEN (rel.sureFrom <= q.validTo AND rel.sureTo >= q.validFrom)
        OR (rel.exact AND rel.from >= q.validFrom AND rel.to <= q.validTo)
      ELSE rel.from IS NULL OR (rel.from <= q.validTo AND rel.to >= q.validFrom)
    END
    AND all(slot IN q.slots WHERE slot IN rel.slots)
  WITH rel, r.role AS role, r.order AS key ORDER BY key DESC LIMIT $rows
  RETURN rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.fillers AS fillers, rel.state AS state, rel.order IS NOT NULL AS isListed, role, key
}
RETURN q.index AS request, role, key, id, type, relationKey, fillers, state, isListed
