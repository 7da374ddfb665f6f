// A relation `rel` passes the filter of a request `q`: by the terms that are kept with it, and by its times.
AND all(term IN q.having WHERE term IN rel.terms)
AND all(clause IN q.clauses WHERE any(test IN clause WHERE CASE
  WHEN test.low IS NULL THEN any(term IN test.any WHERE term IN rel.terms)
  ELSE any(term IN rel.terms WHERE term >= test.low AND term < test.high)
END = test.holds))
AND (q.overlapsFrom IS NULL OR (rel.from <= q.overlapsTo AND rel.to >= q.overlapsFrom))
AND (q.withinFrom IS NULL OR (rel.from >= q.withinFrom AND rel.to <= q.withinTo))
AND CASE
  WHEN q.validFrom IS NULL THEN true
  WHEN q.certainly THEN (rel.sureFrom <= q.validTo AND rel.sureTo >= q.validFrom)
    OR (rel.exact AND rel.from >= q.validFrom AND rel.to <= q.validTo)
  ELSE rel.from IS NULL OR (rel.from <= q.validTo AND rel.to >= q.validFrom)
END
