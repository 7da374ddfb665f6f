// Marks relations that lists show, so that they are counted at no cost; their roles name their fillers.
UNWIND $ids AS id
MATCH (rel:Relation {id: id})
SET rel:Listed
WITH rel
MATCH (rel)-[names:NAMES]->(:Filler)
DELETE names
