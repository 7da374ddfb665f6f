// Leaves of relations what identifies them, as if nothing had been recorded of them yet.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.id})
SET rel = {id: row.id, type: row.type, key: row.key, shown: row.shown, terms: row.terms, shelf: 'current', since: $until, until: $until}
WITH rel
MATCH (rel)-[r:ROLE|NAMES]->(:Filler)
DELETE r
