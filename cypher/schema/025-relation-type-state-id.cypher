// What is and what was of relation types is found by their ids.
CREATE INDEX relation_type_state_id IF NOT EXISTS FOR (n:RelationTypeState) ON (n.id)
