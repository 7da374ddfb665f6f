// Takes the write lock of relations, by writing what is there.
UNWIND $ids AS id
MATCH (rel:Relation {id: id})
SET rel.type = rel.type
