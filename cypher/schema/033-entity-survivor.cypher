// Entities are found by what they are taken for.
CREATE INDEX entity_survivor IF NOT EXISTS FOR (n:Entity) ON (n.survivor)
