// Claims of a relation are listed as they were recorded, whatever it is taken for.
CREATE INDEX about_order IF NOT EXISTS FOR ()-[a:ABOUT]-() ON (a.relation, a.order)
