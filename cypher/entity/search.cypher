// Entities with a name of which $words each begin a word: whole names before beginnings before the rest, then by name, either way.
UNWIND $requests AS q
MATCH (t:Term)
WHERE t.text STARTS WITH $word
MATCH (t)<-[:NAMED]-(e:EntityState)
WHERE (($knownAt IS NULL AND e.shelf = 'current') OR (e.since <= $knownAt AND e.until > $knownAt))
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND any(name IN e.folded WHERE all(word IN $words WHERE (' ' + name) CONTAINS (' ' + word)))
  // include entity/matches carrying q, e
WITH DISTINCT e
WITH e,
  CASE
    WHEN $whole IN e.folded THEN '0'
    WHEN any(name IN e.folded WHERE name STARTS WITH $whole) THEN '1'
    ELSE '2'
  END + e.order AS key
WHERE key > $above AND key < $below
WITH e, key ORDER BY key ASC LIMIT $rows
RETURN key, e.id AS id, e.shown AS shown
