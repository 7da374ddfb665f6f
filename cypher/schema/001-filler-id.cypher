// Whatever can fill a role, entity or relation, has its id alone.
CREATE CONSTRAINT filler_id IF NOT EXISTS FOR (n:Filler) REQUIRE n.id IS UNIQUE
