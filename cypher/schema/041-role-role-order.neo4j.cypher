// What something takes part in, in one role, is listed by time at the cost of a page.
CREATE INDEX role_role_order IF NOT EXISTS FOR ()-[r:ROLE]-() ON (r.entity, r.role, r.order)
