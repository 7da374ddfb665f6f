// Whatever can fill a role, entity or relation, is found by its id; a constraint alone is no index here.
CREATE INDEX filler_id IF NOT EXISTS FOR (n:Filler) ON (n.id)
