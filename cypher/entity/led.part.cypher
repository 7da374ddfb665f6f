// The entities that a request leads to: by ids, by whole texts that lead to them, by how words of their names begin, and by whom they share relations with.
UNWIND q.ids AS id
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(id)
WHERE e.id = id
RETURN e
UNION
UNWIND q.texts AS text
MATCH (t:Term)
USING RANGE INDEX SEEK t:Term(text)
WHERE t.text = text
MATCH (t)<-[:NAMED]-(e:EntityState)
RETURN e
UNION
UNWIND q.beginnings AS beginning
MATCH (t:Term)
USING RANGE INDEX SEEK t:Term(text)
WHERE t.text STARTS WITH beginning
MATCH (t)<-[:NAMED]-(e:EntityState)
RETURN e
UNION
UNWIND q.partnersOf AS filler
MATCH (:Filler {id: filler})<-[:ROLE]-(rel)
MATCH (rel)-[:ROLE]->(partner)
WITH DISTINCT coalesce(partner.of, partner.id) AS id
MATCH (e:EntityState)
USING RANGE INDEX SEEK e:EntityState(id)
WHERE e.id = id
RETURN e
