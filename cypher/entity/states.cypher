// What entities were by themselves, each time that they were written.
MATCH (e:EntityState)
WHERE e.id IN $ids
RETURN e.own AS own, e.hash AS hash, e.since AS since, e.id AS id, e.shown AS shown
