// How many relations each thing sets apart, and how many nothing does, for each of $requests.
UNWIND $requests AS q
MATCH (rel:RelationState)
WHERE rel.shelf = 'current' AND rel.order > ''
WITH q, rel.distinction AS distinction, count(*) AS total
RETURN q.index AS request, distinction, total
