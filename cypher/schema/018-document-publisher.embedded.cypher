// Documents are found by their publisher.
CREATE INDEX document_publisher IF NOT EXISTS FOR (n:Document) ON (n.publisher)
