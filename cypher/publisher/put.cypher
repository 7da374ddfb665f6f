// Creates publishers or replaces what they said.
UNWIND $rows AS row
MERGE (p:Publisher {id: row.id})
SET p:PublisherState, p.name = row.name, p.shown = row.shown, p.hash = row.hash,
  p.shelf = 'current', p.since = $at, p.until = $until
