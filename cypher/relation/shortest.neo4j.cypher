// A shortest chain between two entities through whatever relations there are now, if none of them follows another in it.
MATCH (a:Filler {id: $from})
MATCH (b:Filler {id: $to})
OPTIONAL MATCH p = shortestPath((a)-[:ROLE*..10]-(b))
WITH a, b, p, CASE WHEN none(r IN relationships(p) WHERE endNode(r):Relation) THEN nodes(p) END AS things
WITH CASE WHEN p IS NULL THEN 0 ELSE 1 END AS total,
  p IS NOT NULL OR ((EXISTS { (a)<-[:ROLE]-()-[:ROLE]->(other) WHERE other <> a } OR EXISTS { (a)<-[:ROLE]-()<-[:ROLE]-() })
    AND (EXISTS { (b)<-[:ROLE]-()-[:ROLE]->(other) WHERE other <> b } OR EXISTS { (b)<-[:ROLE]-()<-[:ROLE]-() })) AS isOpen,
  [thing IN things | thing.id] AS ids, [rel IN things WHERE rel:Relation | {id: rel.id, shown: rel.shown}] AS relations
RETURN total, isOpen, ids, relations
