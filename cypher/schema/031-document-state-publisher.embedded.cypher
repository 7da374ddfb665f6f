// Documents, as they are and as they were, are found by their publisher.
CREATE INDEX document_state_publisher IF NOT EXISTS FOR (n:DocumentState) ON (n.publisher)
