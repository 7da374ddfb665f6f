// A word of names has its text alone, and is found by its beginning.
CREATE CONSTRAINT term_text IF NOT EXISTS FOR (n:Term) REQUIRE n.text IS UNIQUE
