// What claims give and name, by their ids.
MATCH (c:Claim)-[f:FROM]->(:Document)
WHERE c.id IN $ids
RETURN c.id AS id, c.hash AS hash, c.relation AS relation, c.document AS document, c.decides AS decides, c.fillers AS fillers, f.quote AS quote, c.attributes AS attributes
