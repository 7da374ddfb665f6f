// Deletes words that nothing is found by any more.
MATCH (t:Term)
WHERE t.text IN $texts AND NOT EXISTS { (t)<-[:NAMED]-(:EntityState) }
DELETE t
