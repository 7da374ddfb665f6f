// How many relations match.
MATCH (rel:Relation)
WHERE ($types IS NULL OR rel.type IN $types)
  AND ($modalities IS NULL OR rel.modality IN $modalities)
  AND ($polarity IS NULL OR rel.polarity = $polarity)
  AND ($overlapsFrom IS NULL OR (rel.from <= $overlapsTo AND rel.to >= $overlapsFrom))
  AND ($withinFrom IS NULL OR (rel.from >= $withinFrom AND rel.to <= $withinTo))
  AND ($singleSourced IS NULL OR (rel.publishers = 1) = $singleSourced)
  AND ($conflicting IS NULL OR rel.conflicting = $conflicting)
RETURN count(rel) AS total
