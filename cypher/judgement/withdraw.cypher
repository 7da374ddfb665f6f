// Withdraws judgements from $at on.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
SET j.until = $at
