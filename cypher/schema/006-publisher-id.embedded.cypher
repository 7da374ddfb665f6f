// Every publisher is found by its id; a constraint alone is no index here.
CREATE INDEX publisher_id IF NOT EXISTS FOR (n:Publisher) ON (n.id)
