// Documents by their ids; unknown ids give no row.
MATCH (d:Document)
WHERE d.id IN $ids
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.authors AS authors, d.url AS url, d.lang AS lang, d.publishedAt AS publishedAt, d.text AS text
