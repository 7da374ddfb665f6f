// What a relation was is tied to what filled its roles then.
CREATE INDEX relation_state_version IF NOT EXISTS FOR (n:RelationState) ON (n.version)
