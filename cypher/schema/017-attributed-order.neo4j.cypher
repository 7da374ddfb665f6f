// Claims attributed to someone are listed as they were recorded.
CREATE INDEX attributed_order IF NOT EXISTS FOR ()-[r:ATTRIBUTED_TO]-() ON (r.entity, r.order)
