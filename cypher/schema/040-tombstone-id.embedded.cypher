// Tombstones are found by their hash.
CREATE INDEX tombstone_id IF NOT EXISTS FOR (n:Tombstone) ON (n.id)
