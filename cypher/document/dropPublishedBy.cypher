// Unties documents from publishers that they no longer name.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})-[by:PUBLISHED_BY]->(p:Publisher)
WHERE p.id <> row.publisher
DELETE by
