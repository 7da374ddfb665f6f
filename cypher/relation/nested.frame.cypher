// Pages and, in the same statement, the inner page of each entity that comes along with them and of $also: rows of inner pages have the id of the entity where the others have the place of their request.
CALL () {
  // outer
}
WITH collect([request, key, shown, beside, entities]) AS found
CALL (found) {
  UNWIND found AS one
  RETURN one[0] AS request, one[1] AS key, one[2] AS shown, one[3] AS beside, one[4] AS entities
  UNION ALL
  UNWIND $also + COLLECT { UNWIND found AS one UNWIND one[4] AS brought RETURN brought[0] } AS id
  WITH DISTINCT id
  UNWIND $inner AS template
  WITH template {.*, id: id + template.id, index: id} AS q
  // inner
}
RETURN request, key, shown, beside, entities
