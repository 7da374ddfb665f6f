// Entities of a kind are listed by name.
CREATE INDEX entity_kind_order IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.order)
