// Judgements are found by the second of the two entities they are on.
CREATE INDEX judgement_b IF NOT EXISTS FOR (n:Judgement) ON (n.b)
