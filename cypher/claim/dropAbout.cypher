// Unties claims from all that they were ever taken to speak of.
MATCH (c:Claim)-[about:ABOUT]->(:Relation)
WHERE c.id IN $ids
DELETE about
