// What relations were ever taken for is found by that.
CREATE INDEX relation_state_survivor IF NOT EXISTS FOR (n:RelationState) ON (n.survivor)
