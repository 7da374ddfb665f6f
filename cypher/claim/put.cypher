// Creates claims; what is there already stays as it is.
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c.relation = row.relation, c.document = row.document, c.attributedTo = row.attributedTo,
  c.modality = row.modality, c.polarity = row.polarity, c.validTime = row.validTime,
  c.attributes = row.attributes, c.fillers = row.fillers, c.rank = row.rank,
  c.credibility = row.credibility, c.decides = row.decides, c.recordedAt = row.recordedAt, c.turns = [row.recordedAt],
  c.order = row.order, c.place = row.place, c.hash = row.hash
