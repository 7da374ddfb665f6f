// The roles that something plays, as its lists are sorted and led to.
MATCH (f:Filler {id: $id})<-[r:ROLE]-()
RETURN r.order AS order, r.type AS type, r.role AS role, r.span AS span, r.first AS first
