// How many roles each of $ids plays in all; kept by the database, not counted.
UNWIND $ids AS id
MATCH (f:Filler {id: id})
RETURN id, COUNT { (f)<-[:ROLE]-() } AS total
