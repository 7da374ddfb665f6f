// What is and what was of relations is found by their ids.
CREATE INDEX relation_state_id IF NOT EXISTS FOR (n:RelationState) ON (n.id)
