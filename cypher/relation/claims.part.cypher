// The beginning of the list of claims of a relation of a page, each as claim/ofRelation returns it.
COLLECT {
  MATCH (c)-[about:ABOUT]->()
  USING RANGE INDEX SEEK about:ABOUT(relation, order)
  WHERE about.relation = rel.id AND about.order > ''
    AND (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    AND (size(CASE WHEN $knownAt IS NULL THEN c.turns ELSE [turn IN c.turns WHERE turn <= $knownAt] END) % 2 = 1 OR (q.claimsEnded AND CASE WHEN $knownAt IS NULL THEN true ELSE c.recordedAt <= $knownAt END))
  WITH c, about ORDER BY about.relation, about.order LIMIT $claimRows
  // include claim/source
  RETURN [about.order, c.id, about.relation, c.shown, f.quote, c.ends, d.shown, p.shown,
    // include claim/speakers for q
  ] AS claim
}
