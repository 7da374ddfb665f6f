// Creates relation types or replaces what they said.
UNWIND $rows AS row
MERGE (t:RelationType {id: row.id})
SET t:RelationTypeState, t.label = row.label, t.inverseLabel = row.inverseLabel, t.description = row.description,
  t.roles = row.roles, t.attributes = row.attributes, t.codes = row.codes, t.hash = row.hash,
  t.shelf = 'current', t.since = $at, t.until = $until
