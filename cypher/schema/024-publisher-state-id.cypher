// What is and what was of publishers is found by their ids.
CREATE INDEX publisher_state_id IF NOT EXISTS FOR (n:PublisherState) ON (n.id)
