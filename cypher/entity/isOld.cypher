// Whether the graph is of a version that kept nothing of what was known, or no terms, by any one entity.
MATCH (e:Entity)
WITH e LIMIT 1
RETURN e.shelf IS NULL OR e.terms IS NULL AS isOld
