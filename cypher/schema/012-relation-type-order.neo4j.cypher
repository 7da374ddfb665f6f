// Relations of a type are listed by time.
CREATE INDEX relation_type_order IF NOT EXISTS FOR (n:Relation) ON (n.type, n.order)
