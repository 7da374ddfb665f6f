// Judgements are found by the first of the two entities they are on.
CREATE INDEX judgement_a IF NOT EXISTS FOR (n:Judgement) ON (n.a)
