// Relations that were derived before their disputes were kept get them from their terms.
MATCH (rel:RelationState)
WHERE any(term IN rel.terms WHERE term IN ['dispute=open', 'dispute=settled'])
SET rel.dispute = CASE
  WHEN NOT 'dispute=settled' IN rel.terms THEN 'open'
  WHEN NOT 'dispute=open' IN rel.terms THEN 'settled'
  ELSE 'both'
END
