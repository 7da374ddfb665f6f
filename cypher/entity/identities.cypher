// What entities that were recorded by $knownAt are by themselves, whatever they are taken for now.
MATCH (e:Entity)
WHERE e.id IN $ids AND ($knownAt IS NULL OR e.created <= $knownAt)
RETURN e.own AS own, e.survivor AS survivor, e.created AS created, e.hash AS hash, e.id AS id, e.shown AS shown
