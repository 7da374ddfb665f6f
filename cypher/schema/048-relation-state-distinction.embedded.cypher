// Relations that something sets apart from most are found by what it is.
CREATE INDEX relation_state_distinction IF NOT EXISTS FOR (n:RelationState) ON (n.distinction)
