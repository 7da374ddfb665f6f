// Words of names are found by their text.
CREATE INDEX term_text IF NOT EXISTS FOR (n:Term) ON (n.text)
