// What is known of documents that weighs on what they say.
MATCH (d:DocumentState)
USING RANGE INDEX SEEK d:DocumentState(id)
WHERE d.id IN $ids AND d.shelf = 'current'
MATCH (p:PublisherState)
USING RANGE INDEX SEEK p:PublisherState(id)
WHERE p.id = d.publisher AND p.shelf = 'current'
RETURN d.id AS id, d.shown AS shown, p.shown AS publisherShown
