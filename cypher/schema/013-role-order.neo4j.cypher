// What something takes part in is listed by time, at the cost of a page whatever its degree.
CREATE INDEX role_order IF NOT EXISTS FOR ()-[r:ROLE]-() ON (r.entity, r.order)
