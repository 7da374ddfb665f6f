// The same for its relations of one type.
CREATE INDEX role_type_order IF NOT EXISTS FOR ()-[r:ROLE]-() ON (r.entity, r.type, r.order)
