// Records from $at on relations of which nothing was recorded yet.
UNWIND $ids AS id
MATCH (rel:Relation {id: id})
WHERE rel.since = $until
SET rel.since = $at, rel.recorded = $recorded
