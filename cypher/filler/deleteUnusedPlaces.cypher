// Deletes places where nothing is found any more.
MATCH (f:Filler)
WHERE f.id IN $ids AND f.of IS NOT NULL AND NOT EXISTS { (f)<-[:ROLE]-(:RelationState) }
DELETE f
