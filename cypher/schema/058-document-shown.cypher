// Documents that were written before what is shown of them was one property get it from the others, each under a lock: services can start together.
MATCH (d:DocumentState)
WHERE d.shown IS NULL
CALL (d) {
  SET d.hash = d.hash
  WITH d
  WHERE d.shown IS NULL
  SET d.shown = '["' + reduce(text = d.title, one IN $escapes | replace(text, one[0], one[1])) + '","' + d.publisher + '",['
    + substring(reduce(list = '', author IN coalesce(d.authors, []) | list + ',"' + reduce(text = author, one IN $escapes | replace(text, one[0], one[1])) + '"'), 1) + '],'
    + coalesce('"' + reduce(text = d.url, one IN $escapes | replace(text, one[0], one[1])) + '"', 'null') + ',' + coalesce('"' + reduce(text = d.lang, one IN $escapes | replace(text, one[0], one[1])) + '"', 'null') + ',' + coalesce('"' + reduce(text = d.publishedAt, one IN $escapes | replace(text, one[0], one[1])) + '"', 'null') + ']',
    d.authors = null, d.url = null, d.lang = null, d.publishedAt = null
} IN TRANSACTIONS OF 10000 ROWS
