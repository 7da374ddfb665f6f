// Relations that were derived before what sets them apart was kept get it from their terms.
MATCH (rel:RelationState)
WHERE rel.order IS NOT NULL
  AND NOT ('modality=ACTUAL' IN rel.terms AND 'polarity=POSITIVE' IN rel.terms AND 'singleSourced=true' IN rel.terms)
WITH rel,
  head([term IN rel.terms WHERE term STARTS WITH 'modality=' | substring(term, 9)]) AS modality,
  head([term IN rel.terms WHERE term STARTS WITH 'polarity=' | substring(term, 9)]) AS polarity
SET rel.distinction = CASE
  WHEN modality IS NULL THEN 'unclaimed'
  WHEN 'singleSourced=true' IN rel.terms THEN modality + ' ' + polarity + ' single'
  ELSE modality + ' ' + polarity + ' several'
END
