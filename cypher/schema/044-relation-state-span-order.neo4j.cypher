// The same for the relations of the whole graph.
CREATE INDEX relation_state_span_order IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.span, n.order)
