// Deletes claims and all that ties them.
MATCH (c:Claim)
WHERE c.id IN $ids
DETACH DELETE c
