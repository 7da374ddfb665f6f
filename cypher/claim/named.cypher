// What claims say, by their ids.
MATCH (c:Claim)-[f:FROM]->(:Document)
WHERE c.id IN $ids
RETURN c.id AS id, c.shown AS shown, f.quote AS quote, c.hash AS hash
