// Entities by their ids; one that is taken for another answers with that, unknown ids give no row.
MATCH (asked:EntityState)
USING RANGE INDEX SEEK asked:EntityState(id)
WHERE asked.id IN $ids AND CASE WHEN $knownAt IS NULL THEN asked.shelf = 'current' ELSE asked.since <= $knownAt AND asked.until > $knownAt END
CALL (asked) {
  WITH asked WHERE asked.survivor IS NULL
  RETURN asked AS e
  UNION ALL
  WITH asked WHERE asked.survivor IS NOT NULL
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = asked.survivor AND CASE WHEN $knownAt IS NULL THEN e.shelf = 'current' ELSE e.since <= $knownAt AND e.until > $knownAt END
  RETURN e
}
RETURN asked.id AS asked, e.id AS id, e.shown AS shown
