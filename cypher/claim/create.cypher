// Creates claims that are not there, tied to the relations they speak of and the documents they come from.
UNWIND $rows AS row
MATCH (rel:Relation {id: row.about})
MATCH (d:Document {id: row.document})
CREATE (c:Claim)
SET c = row.properties
CREATE (c)-[:ABOUT {relation: row.about, order: row.order, since: $at, until: $until, current: true}]->(rel)
CREATE (c)-[:FROM {quote: row.quote}]->(d)
