// A page of the entities that each of $requests shares relations with, by how many, ascending.
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
  WITH q, e, count(DISTINCT rel) AS relationCount
  WITH q, e, relationCount,
    right('0000000000000' + toString(1000000000000 - relationCount), 13) + '|' + e.id AS key
  WHERE key > q.above AND key < q.below
  WITH e, relationCount, key ORDER BY key LIMIT $rows
  RETURN e, relationCount, key
}
RETURN q.index AS request, key, relationCount, e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
