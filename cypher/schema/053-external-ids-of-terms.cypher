// Identifiers of schemes without a letter could not be told from names by those texts; they get theirs from terms.
MATCH (e:EntityState)
WHERE e.survivor IS NULL
UNWIND [term IN e.terms WHERE term STARTS WITH 'externalId:='] AS term
MERGE (t:Term {text: '=' + substring(term, size('externalId:'))})
MERGE (e)-[:NAMED]->(t)
