// Relations by their ids; unknown ids give no row.
MATCH (rel:RelationState)
USING RANGE INDEX SEEK rel:RelationState(id)
WHERE rel.id IN $ids AND (($knownAt IS NULL AND rel.shelf = 'current') OR (rel.since <= $knownAt AND rel.until > $knownAt))
RETURN rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.fillers AS fillers, rel.state AS state, rel.order IS NOT NULL AS isListed
