// Whether an entity takes part in a relation `rel` as a join `join` of a request asks.
EXISTS {
  MATCH (rel)-[x:ROLE]->(g:Filler)
  MATCH (e:EntityState {id: coalesce(g.of, g.id)})
  WHERE CASE WHEN $knownAt IS NULL THEN e.shelf = 'current' ELSE e.since <= $knownAt AND e.until > $knownAt END
    AND all(clause IN join.clauses WHERE any(test IN clause WHERE CASE
      WHEN test.words IS NOT NULL THEN any(name IN e.folded WHERE all(word IN test.words WHERE (' ' + name) CONTAINS (' ' + word)))
      WHEN test.low IS NULL THEN any(term IN test.any WHERE term IN e.terms OR term = 'role=' + x.role)
      ELSE any(term IN e.terms WHERE term >= test.low AND term < test.high)
    END = test.holds))
}
