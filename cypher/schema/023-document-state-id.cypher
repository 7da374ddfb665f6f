// What is and what was of documents is found by their ids.
CREATE INDEX document_state_id IF NOT EXISTS FOR (n:DocumentState) ON (n.id)
