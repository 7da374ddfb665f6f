// Relations are listed by time.
CREATE INDEX relation_order IF NOT EXISTS FOR (n:Relation) ON (n.order)
