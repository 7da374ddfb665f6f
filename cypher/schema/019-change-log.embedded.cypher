// The log is found by its id.
CREATE INDEX change_log IF NOT EXISTS FOR (n:ChangeLog) ON (n.id)
