// Creates the relations that are not there yet.
UNWIND $rows AS row
MERGE (rel:Filler {id: row.id})
ON CREATE SET rel:Relation, rel.type = row.type, rel.key = row.key, rel.order = row.order,
  rel.fillers = row.fillers, rel.slots = row.slots
