// The shortest chains between two entities through whatever relations there are now, of those that lead from entities to relations and back.
MATCH (a:Filler {id: $from})
MATCH (b:Filler {id: $to})
OPTIONAL MATCH p = allShortestPaths((a)-[:ROLE*..10]-(b))
WITH a, b, p LIMIT $most
WITH a, b, collect(p) AS found
WITH size(found) AS total,
  (EXISTS { (a)<-[:ROLE]-()-[:ROLE]->(other) WHERE other <> a } OR EXISTS { (a)<-[:ROLE]-()<-[:ROLE]-() })
    AND (EXISTS { (b)<-[:ROLE]-()-[:ROLE]->(other) WHERE other <> b } OR EXISTS { (b)<-[:ROLE]-()<-[:ROLE]-() }) AS isOpen,
  [p IN found WHERE none(r IN relationships(p) WHERE endNode(r):Relation)] AS plain
UNWIND CASE WHEN size(plain) = 0 THEN [null] ELSE plain END AS p
WITH DISTINCT total, isOpen, nodes(p) AS things
ORDER BY [thing IN things | thing.id] LIMIT $rows
WITH total, isOpen, [thing IN things | thing.id] AS ids, [rel IN things WHERE rel:Relation | {id: rel.id, shown: rel.shown}] AS relations
RETURN total, isOpen, ids, relations
