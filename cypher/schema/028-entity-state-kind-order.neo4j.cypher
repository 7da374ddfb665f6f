// The same for entities of a kind.
CREATE INDEX entity_state_kind_order IF NOT EXISTS FOR (n:EntityState) ON (n.shelf, n.kind, n.order)
