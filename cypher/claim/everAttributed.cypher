// The claims that were ever attributed to these entities, to whom they attribute themselves, and where.
UNWIND $ids AS entity
MATCH (:Entity {id: entity})<-[a:ATTRIBUTED_TO]-(c:Claim)
RETURN DISTINCT c.id AS id, a.given AS given, a.position AS position, a.order AS order, c.recordedAt AS recordedAt
