// What lasts is listed apart from what is over in a day, so that a time is found without wading through all before it.
CREATE INDEX role_span_order IF NOT EXISTS FOR ()-[r:ROLE]-() ON (r.entity, r.span, r.order)
