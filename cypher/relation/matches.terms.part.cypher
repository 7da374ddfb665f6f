// A relation `rel` passes the filter of a request `q`, which asks for terms alone that must be there in any case.
AND all(term IN q.having WHERE term IN rel.terms)
