// What a relation `rel` is sorted by as a request `q` asks: by what is kept of it under a name, which is least where nothing is.
CASE q.sorting.on
  WHEN 'recorded' THEN rel.recorded
  WHEN 'publisherCount' THEN rel.corroboration
  ELSE coalesce(head([term IN rel.terms WHERE any(by IN q.sorting.by WHERE term STARTS WITH by)]), ' ')
END
