// Relations are found by what they are taken for.
CREATE INDEX relation_survivor IF NOT EXISTS FOR (n:Relation) ON (n.survivor)
