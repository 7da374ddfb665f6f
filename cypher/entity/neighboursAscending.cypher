// A page of the entities that each of $requests shares relations with, by how many, ascending.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[r:ROLE]-(rel:RelationState)
  WHERE f.id IN q.shelves AND (q.roles IS NULL OR r.role IN q.roles)
    AND (q.types IS NULL OR rel.type IN q.types)
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
  WITH DISTINCT q, rel
  MATCH (rel)-[:ROLE]->(other:Filler)
  WITH q, coalesce(other.of, other.id) AS id, count(DISTINCT rel) AS relationCount
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = id AND id <> q.id AND (q.kinds IS NULL OR e.kind IN q.kinds)
    AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  WITH q, e, relationCount,
    right('0000000000000' + toString(1000000000000 - relationCount), 13) + '|' + e.id AS key
  WHERE key > q.above AND key < q.below
  WITH e, relationCount, key ORDER BY key LIMIT $rows
  RETURN e, relationCount, key
}
RETURN q.index AS request, key, relationCount, e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
