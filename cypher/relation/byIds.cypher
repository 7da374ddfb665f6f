// Relations by their ids; unknown ids give no row.
MATCH (rel:Relation)
WHERE rel.id IN $ids
RETURN rel.id AS id, rel.type AS type, rel.key AS relationKey, rel.fillers AS fillers, rel.state AS state
