// Judgements by their ids; unknown ids give no row.
MATCH (j:Judgement)
WHERE j.id IN $ids AND ($knownAt IS NULL OR j.at <= $knownAt)
RETURN j.id AS id, j.a AS a, j.b AS b, j.verdict AS verdict, j.author AS author, j.reason AS reason, j.at AS at, j.until AS until
