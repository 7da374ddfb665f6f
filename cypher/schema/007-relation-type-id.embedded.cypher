// Every relation type is found by its id; a constraint alone is no index here.
CREATE INDEX relation_type_id IF NOT EXISTS FOR (n:RelationType) ON (n.id)
