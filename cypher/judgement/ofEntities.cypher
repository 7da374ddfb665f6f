// The judgements on each of these entities, withdrawn ones among them.
UNWIND $ids AS id
CALL (id) {
  MATCH (j:Judgement) WHERE j.a = id RETURN j
  UNION
  MATCH (j:Judgement) WHERE j.b = id RETURN j
}
WITH id AS entity, j
WHERE $knownAt IS NULL OR j.at <= $knownAt
RETURN entity, j.id AS id, j.a AS a, j.b AS b, j.verdict AS verdict, j.author AS author, j.reason AS reason, j.at AS at, j.until AS until
