// Claims that were written before what is shown of them was one property get it from the others.
MATCH (c:Claim)-[f:FROM]->(:Document)
WHERE c.shown IS NULL
// include claim/shown for c
