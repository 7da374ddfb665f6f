// The same for relations of a type.
CREATE INDEX relation_state_type_order IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.type, n.order)
