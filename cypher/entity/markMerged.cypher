// Tells entities that are taken for others from those that stand for themselves.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e:Merged
