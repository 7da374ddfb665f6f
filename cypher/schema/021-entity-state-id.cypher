// What is and what was of entitys is found by their ids.
CREATE INDEX entity_state_id IF NOT EXISTS FOR (n:EntityState) ON (n.id)
