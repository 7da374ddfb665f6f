// Every entity is found by its id; a constraint alone is no index here.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)
