// Deletes judgements.
MATCH (j:Judgement)
WHERE j.id IN $ids
DELETE j
