// How many tombstones there are.
MATCH (t:Tombstone)
RETURN count(t) AS total
