// Relations are listed by when they were recorded, and those of an instant by time.
CREATE INDEX relation_state_recorded IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.recorded, n.order)
