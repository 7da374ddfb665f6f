// Publishers that were written before what is shown of them was one property get it from the others, each under a lock: services can start together.
MATCH (p:PublisherState)
WHERE p.shown IS NULL
CALL (p) {
  SET p.hash = p.hash
  WITH p
  WHERE p.shown IS NULL
  SET p.shown = '["' + reduce(text = p.name, one IN $escapes | replace(text, one[0], one[1])) + '",' + coalesce('"' + reduce(text = p.url, one IN $escapes | replace(text, one[0], one[1])) + '"', 'null') + ',' + coalesce('"' + reduce(text = p.reliability, one IN $escapes | replace(text, one[0], one[1])) + '"', 'null') + ']',
    p.url = null, p.reliability = null
} IN TRANSACTIONS OF 10000 ROWS
