// What things lead to through relations that match: a relation that fills roles itself leads to its own fillers, any other is passed from one of its fillers to another.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[:ROLE]-(rel:RelationState)
  WHERE f.id IN q.places
  RETURN coalesce(f.of, f.id) AS at, rel
  UNION
  MATCH (rel:RelationState)
  WHERE rel.id IN q.ids AND rel.order IS NOT NULL AND ($knownAt IS NOT NULL OR rel.shelf = 'current')
  RETURN rel.id AS at, rel
}
WITH q, at, rel
WHERE NOT rel.id IN $avoid
  AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
  AND (rel.id IN $apart OR (
    (q.types IS NULL OR rel.type IN q.types)
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
  ))
WITH at, rel, rel.id IN $apart OR CASE
  WHEN $knownAt IS NULL THEN EXISTS { (rel)<-[:ROLE]-() }
  ELSE EXISTS { (:Filler {id: rel.id})<-[:ROLE]-() } OR EXISTS { (:Filler {id: rel.id + '@past'})<-[:ROLE]-() }
END AS isApart
MATCH (rel)-[:ROLE]->(other:Filler)
WITH DISTINCT isApart, rel.id AS relation, CASE WHEN isApart THEN rel.id ELSE at END AS source, coalesce(other.of, other.id) AS target
WHERE source <> target AND (isApart OR $towards IS NULL OR target IN $towards)
WITH isApart, source, target, relation ORDER BY relation
WITH isApart, source, target, collect(relation) AS relations
MATCH (thing:Filler {id: target})
WITH isApart, source, target, relations, thing, CASE
  WHEN $knownAt IS NULL OR NOT $counted THEN COUNT { (thing)<-[:ROLE]-() }
  ELSE COUNT { (place:Filler)<-[:ROLE]-(known:RelationState) WHERE place.id IN [target, target + '@past'] AND known.since <= $knownAt AND known.until > $knownAt }
END AS degree
RETURN source, target, thing:Relation AS isRelation, CASE WHEN isApart THEN [] ELSE relations[..$most] END AS through, degree
