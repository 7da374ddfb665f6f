// Judgements are found by their id.
CREATE INDEX judgement_id IF NOT EXISTS FOR (n:Judgement) ON (n.id)
