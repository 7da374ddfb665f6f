// There is one log.
CREATE CONSTRAINT change_log IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE
