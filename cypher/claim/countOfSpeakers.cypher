// How many claims are attributed to each of $ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { (e)<-[:ATTRIBUTED_TO]-() } AS total
