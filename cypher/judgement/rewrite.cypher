// Replaces the reasons of judgements.
UNWIND $rows AS row
MATCH (j:Judgement {id: row.id})
SET j.reason = row.reason
