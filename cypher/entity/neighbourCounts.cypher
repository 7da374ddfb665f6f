// How many entities each of $requests shares relations with.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler {id: q.id})<-[r:ROLE]-(rel:Relation)
  WHERE (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR rel.type IN q.types)
    AND (q.modalities IS NULL OR rel.modality IN q.modalities)
    AND (q.polarity IS NULL OR rel.polarity = q.polarity)
    AND (q.overlapsFrom IS NULL OR (rel.from <= q.overlapsTo AND rel.to >= q.overlapsFrom))
    AND (q.withinFrom IS NULL OR (rel.from >= q.withinFrom AND rel.to <= q.withinTo))
    AND (q.singleSourced IS NULL OR (rel.publishers = 1) = q.singleSourced)
    AND (q.conflicting IS NULL OR rel.conflicting = q.conflicting)
    AND all(slot IN q.slots WHERE slot IN rel.slots)
  WITH DISTINCT q, rel
  MATCH (rel)-[:ROLE]->(e:Entity)
  WHERE e.id <> q.id AND (q.kinds IS NULL OR e.kind IN q.kinds)
  RETURN count(DISTINCT e) AS total
}
RETURN q.index AS request, total
