// An entity `e` passes the filter of a request `q`, by the terms and the names that are kept with it.
AND all(clause IN q.clauses WHERE any(test IN clause WHERE CASE
  WHEN test.words IS NOT NULL THEN any(name IN e.folded WHERE all(word IN test.words WHERE (' ' + name) CONTAINS (' ' + word)))
  WHEN test.low IS NULL THEN any(term IN test.any WHERE term IN e.terms)
  ELSE any(term IN e.terms WHERE term >= test.low AND term < test.high)
END = test.holds))
