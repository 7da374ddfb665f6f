// Relations in dispute, which are few, are listed by time, apart by whether that is open, settled or both.
CREATE INDEX relation_state_dispute IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.dispute, n.order)
