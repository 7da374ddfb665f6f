// Relations that something sets apart from most are listed by time, apart by what it is.
CREATE INDEX relation_state_distinction IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.distinction, n.order)
