// Relations are listed by how many publishers speak of them, and those of as many by time.
CREATE INDEX relation_state_corroboration IF NOT EXISTS FOR (n:RelationState) ON (n.shelf, n.corroboration, n.order)
