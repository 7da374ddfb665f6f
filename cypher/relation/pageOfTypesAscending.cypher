// A page of the relations of each of $types that match, by time, ascending.
UNWIND $types AS type
CALL (type) {
  MATCH (rel:Relation)
  USING RANGE INDEX SEEK rel:Relation(type, order)
  WHERE rel.type = type AND rel.order > $above AND rel.order < $below
    AND ($modalities IS NULL OR rel.modality IN $modalities)
    AND ($polarity IS NULL OR rel.polarity = $polarity)
    AND ($overlapsFrom IS NULL OR (rel.from <= $overlapsTo AND rel.to >= $overlapsFrom))
    AND ($withinFrom IS NULL OR (rel.from >= $withinFrom AND rel.to <= $withinTo))
    AND ($singleSourced IS NULL OR (rel.publishers = 1) = $singleSourced)
    AND ($conflicting IS NULL OR rel.conflicting = $conflicting)
  WITH rel ORDER BY rel.type, rel.order LIMIT $rows
  RETURN rel
}
RETURN rel.order AS key, rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.fillers AS fillers, rel.state AS state
