// Every document is found by its id; a constraint alone is no index here.
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id)
