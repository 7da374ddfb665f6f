// All claims of these relations, those that no longer count among them.
UNWIND $ids AS id
MATCH (:Relation {id: id})<-[about:ABOUT]-(c:Claim)
WHERE (($knownAt IS NULL AND about.current) OR (about.since <= $knownAt AND about.until > $knownAt)) AND ($knownAt IS NULL OR c.recordedAt <= $knownAt)
WITH c, id AS relation
// include claim/source
RETURN c.id AS id, relation, c.shown AS shown, f.quote AS quote, c.ends AS ends, d.shown AS documentShown, p.shown AS publisherShown, null AS speakers
