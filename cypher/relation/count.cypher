// How many relations match.
MATCH (rel:RelationState)
WHERE rel.shelf = $shelf AND rel.order > ''
  AND ($types IS NULL OR rel.type IN $types)
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
RETURN count(rel) AS total
