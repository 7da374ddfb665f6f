// Tells entities that stand for themselves from those that are taken for others.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Merged
