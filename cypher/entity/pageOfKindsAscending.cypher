// A page of each of $kinds by name, ascending.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:Entity)
  USING RANGE INDEX SEEK e:Entity(kind, order)
  WHERE e.kind = kind AND e.order > $above AND e.order < $below
  WITH e ORDER BY e.kind, e.order LIMIT $rows
  RETURN e
}
RETURN e.order AS key, e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.description AS description, e.externalIds AS externalIds
