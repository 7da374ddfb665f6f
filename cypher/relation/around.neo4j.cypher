// What lies around $things, by relations as they are: what leads to nothing new, and to those of the greatest pulls for whom there is $room.
UNWIND $things AS q
CALL (q) {
  MATCH (rel)-[r:ROLE]->()
  USING RANGE INDEX SEEK r:ROLE(entity, order)
  WHERE r.entity = q.id AND r.order < '~~~'
  WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT $rows
  RETURN collect(r) AS played
}
WITH collect({id: q.id, isRelation: q.isRelation, isCut: size(played) > q.limit, played: played[..q.limit]}) AS pages
CALL (pages) {
  CALL (pages) {
    // Each thing shares out one pull among the roles that it plays.
    UNWIND pages AS page
    WITH page WHERE size(page.played) > 0
    WITH page.isRelation AS isNested, page.played AS played, 1.0 / (size(page.played) + CASE WHEN page.isRelation THEN 1 ELSE 0 END) AS part
    UNWIND played AS r
    WITH startNode(r) AS rel, r, part, isNested
    OPTIONAL MATCH (rel)-[x:ROLE]->(other) WHERE x <> r
    RETURN rel, other, part, r.order AS order, isNested
    UNION ALL
    UNWIND pages AS page
    WITH page WHERE page.isRelation
    MATCH (rel:RelationState)-[:ROLE]->(other)
    USING RANGE INDEX SEEK rel:RelationState(id)
    WHERE rel.id = page.id AND rel.shelf = 'current' AND rel.survivor IS NULL AND rel.order IS NOT NULL
    RETURN rel, other, 1.0 / (1 + size(page.played)) AS part, rel.order AS order, true AS isNested
  }
  WITH other, round(sum(part) * 1e9) AS pull, min([-toInteger(split(order, '|')[0]), split(order, '|')[1]]) AS newest,
    collect(rel) AS rels, collect(CASE WHEN isNested THEN rel END) AS nested
  WITH other, pull, newest, rels, nested, coalesce(other.id IN $drawn, true) AS isDrawn
  ORDER BY pull DESC, newest
  WITH other, pull, rels, nested, isDrawn,
    NOT isDrawn AND other:Entity AND any(rel IN rels WHERE COUNT { (rel)-[:ROLE]->() } = 2 AND NOT rel IN nested) AS isNear
  RETURN collect({other: other, pull: pull, rels: rels, nested: nested, isDrawn: isDrawn, isNear: isNear}) AS all
}
WITH any(page IN pages WHERE page.isCut) AS isCut, [one IN all WHERE one.isDrawn] AS drawn,
  [one IN all WHERE one.isNear] AS near, [one IN all WHERE NOT one.isNear AND NOT one.isDrawn] AS far
WITH isCut, size(near) > $room AS isShort, drawn, near[..$room] AS near, far + near[$room..] AS far
CALL (drawn, near, far) {
  CALL (drawn, near, far) {
    UNWIND drawn AS one
    UNWIND one.rels AS rel
    // A float as the others are: of a whole number the driver makes seven objects.
    RETURN rel, -1.0 AS pull
    UNION ALL
    UNWIND near AS one
    UNWIND one.rels AS rel
    RETURN rel, one.pull AS pull
    UNION ALL
    // How many things one of several roles takes room for depends on what else is drawn.
    UNWIND far AS one
    UNWIND CASE WHEN one.other:Relation THEN one.rels ELSE [rel IN one.rels WHERE COUNT { (rel)-[:ROLE]->() } <> 2 OR rel IN one.nested] END AS rel
    RETURN rel, one.pull AS pull
  }
  WITH rel, max(pull) AS pull
  RETURN collect([rel.order, split(rel.shown, '\n')[0], pull, EXISTS { (rel)<-[:ROLE]-() }]) AS relations,
    collect(DISTINCT CASE WHEN $dates THEN rel.type END) AS types
}
RETURN isCut, isShort, [one IN near WHERE $brings | [one.other.id, one.other.shown]] AS entities, relations,
  COLLECT {
    UNWIND types AS type
    MATCH (t:RelationTypeState)
    USING RANGE INDEX SEEK t:RelationTypeState(id)
    WHERE t.id = type AND t.shelf = 'current'
    RETURN [type, t.since] AS dated
  } AS types
