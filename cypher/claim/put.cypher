// Creates claims; what is there already stays as it is.
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c.relation = row.relation, c.document = row.document, c.attributedTo = row.attributedTo, c.recordedAt = row.recordedAt,
  c.shown = row.shown, c.turns = [row.recordedAt], c.order = row.order, c.place = row.place, c.hash = row.hash
