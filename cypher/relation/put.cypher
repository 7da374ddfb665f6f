// Creates the relations that are not there yet; no list shows them before they are derived.
UNWIND $rows AS row
MERGE (rel:Filler {id: row.id})
ON CREATE SET rel:Relation:RelationState, rel.type = row.type, rel.key = row.key, rel.shown = row.shown, rel.terms = row.terms, rel.recorded = row.recorded, rel.shelf = 'current', rel.since = $at, rel.until = $until
SET rel.given = coalesce(rel.given, row.given)
