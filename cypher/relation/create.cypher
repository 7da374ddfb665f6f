// Creates relations that are not there, with what is derived of them.
UNWIND $rows AS row
CREATE (rel:Filler:Relation:RelationState:Listed)
SET rel = row, rel.terms = row.terms + [row.recorded], rel.shelf = 'current', rel.since = $at, rel.until = $until
