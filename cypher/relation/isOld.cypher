// Whether the graph is of a version that kept the state of a relation with all else of it, by any one relation.
MATCH (rel:RelationState)
WITH rel LIMIT 1
RETURN NOT rel.shown CONTAINS '\n' AS isOld
