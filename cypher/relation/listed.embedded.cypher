// All relations that lists show now, as they are sorted and led to.
MATCH (rel:RelationState)
WHERE rel.shelf = 'current' AND rel.order > ''
RETURN rel.order AS order, rel.type AS type, rel.span AS span
