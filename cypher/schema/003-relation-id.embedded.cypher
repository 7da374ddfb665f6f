// Every relation is found by its id; a constraint alone is no index here.
CREATE INDEX relation_id IF NOT EXISTS FOR (n:Relation) ON (n.id)
