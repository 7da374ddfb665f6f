// Unmarks relations that no list shows any more.
UNWIND $ids AS id
MATCH (rel:Relation {id: id})
REMOVE rel:Listed
