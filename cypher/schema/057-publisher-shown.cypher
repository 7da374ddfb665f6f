// Publishers that were written before what is shown of them was one property get it from the others.
MATCH (p:PublisherState)
WHERE p.shown IS NULL
WITH p, [['\\', '\\\\'], ['"', '\\"'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']] AS escapes
SET p.shown = '["' + reduce(text = p.name, one IN escapes | replace(text, one[0], one[1])) + '",'
  + coalesce('"' + reduce(text = p.url, one IN escapes | replace(text, one[0], one[1])) + '"', 'null') + ','
  + coalesce('"' + p.reliability + '"', 'null') + ']',
  p.url = null, p.reliability = null
