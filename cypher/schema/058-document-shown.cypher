// Documents that were written before what is shown of them was one property get it from the others.
MATCH (d:DocumentState)
WHERE d.shown IS NULL
WITH d, [['\\', '\\\\'], ['"', '\\"'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']] AS escapes
SET d.shown = '["' + reduce(text = d.title, one IN escapes | replace(text, one[0], one[1])) + '","' + d.publisher + '",['
  + substring(reduce(list = '', author IN coalesce(d.authors, []) | list + ',"' + reduce(text = author, one IN escapes | replace(text, one[0], one[1])) + '"'), 1) + '],'
  + coalesce('"' + reduce(text = d.url, one IN escapes | replace(text, one[0], one[1])) + '"', 'null') + ','
  + coalesce('"' + d.lang + '"', 'null') + ','
  + coalesce('"' + d.publishedAt + '"', 'null') + ']',
  d.authors = null, d.url = null, d.lang = null, d.publishedAt = null
