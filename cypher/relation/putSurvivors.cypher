// Says what relations are taken for from $at on, null where they stand for themselves.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.id})
SET rel.survivor = row.survivor, rel.since = $at
