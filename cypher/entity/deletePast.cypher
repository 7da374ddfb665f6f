// Deletes what entities were, and leaves what they are.
MATCH (e:EntityState)
WHERE e.id IN $ids AND e.shelf = 'past'
DETACH DELETE e
