// Creates documents or replaces what they said.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d:DocumentState, d.title = row.title, d.publisher = row.publisher, d.shown = row.shown, d.text = row.text, d.hash = row.hash,
  d.shelf = 'current', d.since = $at, d.until = $until
