// The relations that name any of these, whether a list shows them or not.
UNWIND $ids AS id
MATCH (:Filler {id: id})<-[:ROLE|NAMES]-(rel:Relation)
RETURN DISTINCT rel.id AS id
