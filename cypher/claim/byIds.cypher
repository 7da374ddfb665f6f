// Claims by their ids; unknown ids give no row.
MATCH (c:Claim)
WHERE c.id IN $ids AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)
MATCH (c)-[about:ABOUT]->(:Relation)
WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt))
// include claim/source
RETURN c.id AS id, about.relation AS relation, c.shown AS shown, f.quote AS quote, c.ends AS ends, d.shown AS documentShown, p.shown AS publisherShown, null AS speakers
