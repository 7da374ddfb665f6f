// Relations, as they are and as they were, are listed by time.
CREATE INDEX relation_state_order IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.order)
