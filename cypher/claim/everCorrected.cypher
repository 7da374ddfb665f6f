// The claims that these ever corrected.
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:CORRECTED_BY]-(c:Claim)
RETURN DISTINCT c.id AS id
