// Writes what took claims back, and the instants at which they began and ceased to count, in turn.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.ends = row.ends, c.turns = row.turns
