// Whether the graph is of a version that kept nothing of what was known, or no terms, or what it shows in another form, by any one entity.
MATCH (e:Entity)
WITH e LIMIT 1
RETURN e.shelf IS NULL OR e.terms IS NULL OR e.shown STARTS WITH '{' AS isOld
