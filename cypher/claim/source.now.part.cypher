// Where a claim `c` comes from: `f` with the words it rests on, its document `d` and who published that, `p`, as they are.
MATCH (c)-[f:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
