// Entities, as they are and as they were, are listed by name.
CREATE INDEX entity_state_order IF NOT EXISTS FOR (n:EntityState) ON (n.shelf, n.order)
