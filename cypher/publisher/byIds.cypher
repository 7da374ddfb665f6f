// Publishers by their ids; unknown ids give no row.
MATCH (p:PublisherState)
USING RANGE INDEX SEEK p:PublisherState(id)
WHERE p.id IN $ids AND (($knownAt IS NULL AND p.shelf = 'current') OR (p.since <= $knownAt AND p.until > $knownAt))
RETURN p.id AS id, p.shown AS shown
