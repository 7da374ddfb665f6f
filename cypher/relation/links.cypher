// What things lead to through relations that match: a relation that fills roles itself leads to its own fillers, any other is passed from one of its fillers to another.
UNWIND $requests AS q
CALL (q) {
  MATCH (f:Filler)<-[:ROLE]-(rel:RelationState)
  WHERE f.id IN q.places
    AND (q.types IS NULL OR rel.type IN q.types)
    // include relation/matches carrying q, f, rel
  RETURN coalesce(f.of, f.id) AS at, rel
  UNION
  MATCH (rel:RelationState)
  WHERE rel.id IN q.ids AND ($knownAt IS NOT NULL OR rel.shelf = 'current')
    AND (q.types IS NULL OR rel.type IN q.types)
    // include relation/matches carrying q, rel
  RETURN rel.id AS at, rel
  UNION
  MATCH (rel:RelationState)-[:ROLE]->(f:Filler)
  WHERE rel.id IN $apart AND f.id IN q.places
  RETURN coalesce(f.of, f.id) AS at, rel
  UNION
  MATCH (rel:RelationState)
  WHERE rel.id IN $apart AND rel.id IN q.ids AND ($knownAt IS NOT NULL OR rel.shelf = 'current')
  RETURN rel.id AS at, rel
}
WITH at, rel
WHERE rel.order IS NOT NULL AND NOT rel.id IN $avoid
  AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
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
