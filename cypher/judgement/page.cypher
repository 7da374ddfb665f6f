// A page of the reasons of all judgements, by id.
MATCH (j:Judgement)
WHERE j.id > $after
WITH j ORDER BY j.id LIMIT $rows
RETURN j.id AS id, j.reason AS reason
