// Whether the graph is of a version that kept nothing of what was known, by any one entity.
MATCH (e:Entity)
WITH e LIMIT 1
RETURN e.shelf IS NULL AS isOld
