// A page of what pages by time would list if they were not cut, for each of $requests: by what is kept of relations under a name, either way; all of it is looked at.
// listed
  WITH q, rel,
    // include relation/sortKey for q
    + '\t' + rel.order AS key
  WHERE key > q.sorting.above AND key < q.sorting.below
  WITH rel, key ORDER BY key ASC LIMIT $rows
  RETURN rel, key
}
RETURN key, rel.shown AS shown, null AS beside,
  // include relation/entities for q
