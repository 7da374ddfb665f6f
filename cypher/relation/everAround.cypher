// The relations in which what stands at these places ever took part.
UNWIND $ids AS place
MATCH (f:Filler {id: place})<-[:ROLE]-(rel:RelationState)
RETURN DISTINCT rel.id AS id
