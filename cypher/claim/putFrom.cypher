// Ties claims to the documents they come from, with the words they rest on.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (d:Document {id: row.document})
MERGE (c)-[f:FROM]->(d)
SET f.quote = row.quote
