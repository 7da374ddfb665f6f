// Relations by their ids, with the entities that take part in them where $brings; one that is taken for another answers with that, unknown ids give no row.
MATCH (asked:RelationState)
USING RANGE INDEX SEEK asked:RelationState(id)
WHERE asked.id IN $ids AND CASE WHEN $knownAt IS NULL THEN asked.shelf = 'current' ELSE asked.since <= $knownAt AND asked.until > $knownAt END
CALL (asked) {
  WITH asked WHERE asked.survivor IS NULL
  RETURN asked AS rel
  UNION ALL
  WITH asked WHERE asked.survivor IS NOT NULL
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(id)
  WHERE rel.id = asked.survivor AND CASE WHEN $knownAt IS NULL THEN rel.shelf = 'current' ELSE rel.since <= $knownAt AND rel.until > $knownAt END
  RETURN rel
}
WITH asked, rel, {brings: $brings} AS q
RETURN asked.id AS asked, rel.id AS id, rel.shown AS shown,
  // include relation/entities for q
