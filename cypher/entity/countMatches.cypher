// How many entities have a name of which $words each begin a word.
UNWIND $requests AS q
MATCH (t:Term)
WHERE t.text STARTS WITH $word
MATCH (t)<-[:NAMED]-(e:EntityState)
WHERE (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND any(name IN e.folded WHERE all(word IN $words WHERE (' ' + name) CONTAINS (' ' + word)))
  // include entity/matches carrying q, e
RETURN count(DISTINCT e) AS total
