// Documents of a publisher are listed by id.
CREATE INDEX document_publisher IF NOT EXISTS FOR (n:Document) ON (n.publisher, n.id)
