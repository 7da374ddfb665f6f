// Marks relations that lists show, so that they are counted at no cost.
UNWIND $ids AS id
MATCH (rel:Relation {id: id})
SET rel:Listed
