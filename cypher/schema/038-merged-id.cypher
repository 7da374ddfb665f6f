// Entities that are taken for others are found by their id.
CREATE INDEX merged_id IF NOT EXISTS FOR (n:Merged) ON (n.id)
