// Replaces what is derived of relations from their claims.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.id})
SET rel.fillers = row.fillers, rel.slots = row.slots, rel.state = row.state, rel.order = row.order,
  rel.modality = row.modality, rel.polarity = row.polarity, rel.from = row.from, rel.to = row.to,
  rel.publishers = row.publishers, rel.conflicting = row.conflicting, rel.disputes = row.disputes,
  rel.sureFrom = row.sureFrom, rel.sureTo = row.sureTo, rel.exact = row.exact, rel.since = $at
RETURN rel.id AS id, rel.type AS type
