// A page of each of $kinds by name, descending.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:EntityState)
  USING RANGE INDEX SEEK e:EntityState(shelf, kind, order)
  WHERE e.shelf = $shelf AND e.kind = kind AND e.order > $above AND e.order < $below
    AND ($knownAt IS NULL OR (e.since <= $knownAt AND e.until > $knownAt))
  WITH e ORDER BY e.shelf DESC, e.kind DESC, e.order DESC LIMIT $rows
  RETURN e
}
RETURN e.order AS key, e.id AS id, e.shown AS shown
