// Relations that were derived before it was kept how many publishers speak of them get it from their terms.
MATCH (rel:RelationState)
WHERE rel.order IS NOT NULL AND rel.corroboration IS NULL
SET rel.corroboration = coalesce(head([term IN rel.terms WHERE term STARTS WITH 'publisherCount#']), ' ')
