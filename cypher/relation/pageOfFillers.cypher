// A page of the relations in which fillers take part that one of $requests leads to, and that match, by time, either way, along the index on (entity, order) of each of them.
UNWIND $requests AS q
CALL (q) {
  UNWIND CASE WHEN size(q.told.clauses) = 0 THEN q.ids ELSE [] END AS id
  RETURN id
  UNION
  CALL (q) {
    // include entity/led for q
  }
  WITH q, e
  WHERE (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
    // include entity/matches for q.told
  RETURN e.id AS id
}
WITH q, collect(id + q.place) AS fillers
UNWIND fillers AS filler
CALL (q, fillers, filler) {
  MATCH (rel)-[leading:ROLE]->()
  USING RANGE INDEX SEEK leading:ROLE(entity, order)
  WHERE leading.entity = filler AND leading.order > q.above AND leading.order < q.below AND leading.first
    AND (q.span IS NULL OR leading.span = q.span)
    AND (q.types IS NULL OR leading.type IN q.types)
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    // Of several who take part together one leads. What is computed leads nowhere: no index looks for them.
    AND (size(fillers) = 1 OR NOT EXISTS {
      MATCH (rel)-[y:ROLE]->()
      WHERE coalesce(y.entity, '') < filler AND coalesce(y.entity, '') IN fillers
    })
    // include relation/matches carrying q, fillers, filler, rel, leading
  WITH rel, leading ORDER BY leading.entity ASC, leading.order ASC LIMIT $rows
  RETURN rel
}
WITH q, rel, rel.order + '|' AS key ORDER BY key ASC LIMIT $rows
RETURN key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
