// Those whom a claim is attributed to, where q.bringsSpeakers; who is taken for another is read by the id of that.
CASE WHEN q.bringsSpeakers THEN COLLECT {
  UNWIND c.attributedTo AS speaker
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(id)
  WHERE e.id = speaker AND e.survivor IS NULL AND (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  RETURN [e.id, e.shown] AS entity
} END
