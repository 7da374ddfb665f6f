// Where a claim comes from, where q.brings it: what is not told of each claim of its document and of who published that.
CASE WHEN q.brings THEN [d.title, d.authors, d.url, d.lang, p.name, p.url] END AS origin
