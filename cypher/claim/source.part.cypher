// Where a claim `c` comes from: `f` with the words it rests on, its document `d` and who published that, `p`, as they are or were.
MATCH (c)-[f:FROM]->(:Document)
MATCH (d:DocumentState)
USING RANGE INDEX SEEK d:DocumentState(id)
WHERE d.id = c.document AND (($knownAt IS NULL AND d.shelf = 'current') OR (d.since <= $knownAt AND d.until > $knownAt))
MATCH (p:PublisherState)
USING RANGE INDEX SEEK p:PublisherState(id)
WHERE p.id = d.publisher AND (($knownAt IS NULL AND p.shelf = 'current') OR (p.since <= $knownAt AND p.until > $knownAt))
