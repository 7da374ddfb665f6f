// Relations as they stand, whatever they are taken for; unknown ids give no row.
MATCH (rel:Relation)
WHERE rel.id IN $ids
RETURN rel.survivor AS survivor, rel.given IS NOT NULL AS isGiven, rel.id AS id, rel.shown AS shown
