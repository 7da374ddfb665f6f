// Replaces what is derived of relations from their claims.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.id})
SET rel.shown = row.shown, rel.terms = row.terms + [rel.recorded], rel.order = row.order, rel.span = row.span, rel.dispute = row.dispute, rel.distinction = row.distinction, rel.corroboration = row.corroboration,
  rel.from = row.from, rel.to = row.to, rel.sureFrom = row.sureFrom, rel.sureTo = row.sureTo, rel.exact = row.exact, rel.since = $at
