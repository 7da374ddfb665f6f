// The same for relations of a span of time.
CREATE INDEX relation_state_distinction_span IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.distinction, n.span, n.order)
