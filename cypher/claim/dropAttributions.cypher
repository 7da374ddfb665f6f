// Unties claims from all that those given as $given were ever taken for.
MATCH (c:Claim)-[a:ATTRIBUTED_TO]->(:Entity)
WHERE c.id IN $ids AND a.given IN $given
DELETE a
