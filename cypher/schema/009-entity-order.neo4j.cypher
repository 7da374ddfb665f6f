// Entities are listed by name.
CREATE INDEX entity_order IF NOT EXISTS FOR (n:Entity) ON (n.order)
