// The beginning of the list of claims of a relation of a page, each as claim/ofRelation returns it.
COLLECT {
  MATCH (c)-[about:ABOUT]->()
  USING RANGE INDEX SEEK about:ABOUT(relation, order)
  WHERE about.relation = rel.id AND about.order > ''
    AND (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
    AND (size(CASE WHEN $knownAt IS NULL THEN c.turns ELSE [turn IN c.turns WHERE turn <= $knownAt] END) % 2 = 1 OR (q.claimsEnded AND CASE WHEN $knownAt IS NULL THEN true ELSE c.recordedAt <= $knownAt END))
  WITH c, about ORDER BY about.relation, about.order LIMIT $claimRows
  MATCH (c)-[f:FROM]->(:Document)
  MATCH (d:DocumentState)
  USING RANGE INDEX SEEK d:DocumentState(id)
  WHERE d.id = c.document AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
  MATCH (p:PublisherState)
  USING RANGE INDEX SEEK p:PublisherState(id)
  WHERE p.id = d.publisher AND (($knownAt IS NULL AND p.shelf = 'current') OR (p.since <= $knownAt AND p.until > $knownAt))
  RETURN [about.order, c.id, about.relation, c.relation, c.document, d.publisher, f.quote, f.start, f.end, c.attributedTo, c.modality, c.polarity, c.validTime, c.attributes, c.fillers, c.rank, c.credibility, p.reliability, d.publishedAt, c.ends, c.decides, c.recordedAt,
    CASE WHEN q.bringsOrigin THEN [d.title, d.authors, d.url, d.lang, p.name, p.url] END,
    CASE WHEN q.bringsSpeakers THEN COLLECT {
      UNWIND c.attributedTo AS speaker
      MATCH (e:EntityState)
      USING RANGE INDEX SEEK e:EntityState(id)
      WHERE e.id = speaker AND e.survivor IS NULL AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
      RETURN [e.id, e.shown] AS entity
    } END] AS claim
}
