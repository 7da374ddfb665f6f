// Claims that were written before what is shown of them was one property get it from the others, each under a lock: services can start together.
MATCH (c:Claim)-[f:FROM]->(:Document)
WHERE c.shown IS NULL
CALL (c, f) {
  SET c.hash = c.hash
  WITH c, f
  WHERE c.shown IS NULL
  SET c.shown = '["' + c.relation + '","' + c.document + '",' + coalesce(toString(f.start), 'null') + ',' + coalesce(toString(f.end), 'null') + ',['
    + substring(reduce(list = '', speaker IN coalesce(c.attributedTo, []) | list + ',"' + speaker + '"'), 1) + '],"'
    + c.modality + '","' + c.polarity + '",' + coalesce(c.validTime, 'null') + ',' + c.attributes + ',' + c.fillers + ',"' + coalesce(c.rank, 'NORMAL') + '",'
    + coalesce(toString(c.credibility), 'null') + ',' + coalesce('"' + reduce(text = c.decides, one IN $escapes | replace(text, one[0], one[1])) + '"', 'null') + ',' + toString(c.recordedAt) + ']',
    c.modality = null, c.polarity = null, c.validTime = null, c.attributes = null, c.fillers = null, c.rank = null, c.credibility = null, c.decides = null,
    f.start = null, f.end = null
} IN TRANSACTIONS OF 10000 ROWS
