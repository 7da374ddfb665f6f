// For which of $requests what speaks of relations leads to too much.
UNWIND $requests AS q
// include relation/sources for q
WITH q, isMuch
WHERE isMuch
RETURN q.index AS request
