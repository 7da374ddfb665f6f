// Makes one property of what a claim `c`, tied to its document by `f`, says in many.
SET c.shown = '["' + c.relation + '","' + c.document + '",' + coalesce(toString(f.start), 'null') + ',' + coalesce(toString(f.end), 'null') + ',['
  + substring(reduce(list = '', speaker IN coalesce(c.attributedTo, []) | list + ',"' + speaker + '"'), 1) + '],"'
  + c.modality + '","' + c.polarity + '",' + coalesce(c.validTime, 'null') + ',' + c.attributes + ',' + c.fillers + ',"' + coalesce(c.rank, 'NORMAL') + '",'
  + coalesce(toString(c.credibility), 'null') + ',' + coalesce('"' + c.decides + '"', 'null') + ',' + toString(c.recordedAt) + ']',
  c.modality = null, c.polarity = null, c.validTime = null, c.attributes = null, c.fillers = null, c.rank = null, c.credibility = null, c.decides = null,
  f.start = null, f.end = null
