// Deletes what relations were, and leaves what they are.
MATCH (rel:RelationState)
WHERE rel.id IN $ids AND rel.shelf = 'past'
DETACH DELETE rel
