// Documents of a publisher, as they are and as they were, are listed by id.
CREATE INDEX document_state_publisher IF NOT EXISTS FOR (n:DocumentState) ON (n.publisher, n.id)
