// A page of each of $kinds by name, either way.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(shelf, kind, order)
  WHERE e.shelf = $shelf AND e.kind = kind AND e.order > $above AND e.order < $below
    AND ($knownAt IS NULL OR (e.since <= $knownAt AND e.until > $knownAt))
  WITH e ORDER BY e.shelf ASC, e.kind ASC, e.order ASC LIMIT $rows
  RETURN e
}
RETURN e.order AS key, e.id AS id, e.shown AS shown
