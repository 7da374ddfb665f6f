// Ties documents to their publishers.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
MATCH (p:Publisher {id: row.publisher})
MERGE (d)-[:PUBLISHED_BY]->(p)
