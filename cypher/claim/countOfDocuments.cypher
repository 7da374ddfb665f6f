// How many claims each of $ids, which are documents, has.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)<-[:FROM]-() } AS total
