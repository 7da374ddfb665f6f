// Creates entities or replaces what they said.
UNWIND $rows AS row
MERGE (e:Filler {id: row.id})
SET e:Entity:EntityState, e.kind = row.kind, e.name = row.name, e.shown = row.shown, e.folded = row.folded, e.terms = row.terms,
  e.order = row.order, e.hash = row.hash,
  e.own = row.own, e.survivor = row.survivor, e.created = coalesce(e.created, $at),
  e.shelf = 'current', e.since = $at, e.until = $until
