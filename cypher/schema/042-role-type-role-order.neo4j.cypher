// The same for its relations of one type.
CREATE INDEX role_type_role_order IF NOT EXISTS FOR ()-[r:ROLE]-() ON (r.entity, r.type, r.role, r.order)
