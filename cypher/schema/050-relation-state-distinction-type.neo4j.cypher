// The same for relations of a type.
CREATE INDEX relation_state_distinction_type IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.distinction, n.type, n.order)
