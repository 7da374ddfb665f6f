// Entities, as they are and as they were, are found by what they are taken for.
CREATE INDEX entity_survivor IF NOT EXISTS FOR (n:EntityState) ON (n.survivor)
