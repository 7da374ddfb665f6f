// A page of the relations of each of $types that match, by time, descending.
UNWIND $types AS type
CALL (type) {
  MATCH (rel:RelationState)
  USING RANGE INDEX SEEK rel:RelationState(shelf, type, order)
  WHERE rel.shelf = $shelf AND rel.type = type AND rel.order > $above AND rel.order < $below
    AND ($modalities IS NULL OR rel.modality IN $modalities)
    AND ($polarity IS NULL OR rel.polarity = $polarity)
    AND ($overlapsFrom IS NULL OR (rel.from <= $overlapsTo AND rel.to >= $overlapsFrom))
    AND ($withinFrom IS NULL OR (rel.from >= $withinFrom AND rel.to <= $withinTo))
    AND ($singleSourced IS NULL OR (rel.publishers = 1) = $singleSourced)
    AND ($conflicting IS NULL OR rel.conflicting = $conflicting)
    AND ($disputes IS NULL OR any(one IN $disputes WHERE one IN rel.disputes))
    AND ($knownAt IS NULL OR (rel.since <= $knownAt AND rel.until > $knownAt))
    AND CASE
      WHEN $validFrom IS NULL THEN true
      WHEN $certainly THEN (rel.sureFrom <= $validTo AND rel.sureTo >= $validFrom)
        OR (rel.exact AND rel.from >= $validFrom AND rel.to <= $validTo)
      ELSE rel.from IS NULL OR (rel.from <= $validTo AND rel.to >= $validFrom)
    END
  WITH rel ORDER BY rel.shelf DESC, rel.type DESC, rel.order DESC LIMIT $rows
  RETURN rel
}
RETURN rel.order AS key, rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.fillers AS fillers, rel.state AS state, rel.order IS NOT NULL AS isListed
