// When what is called so was purged; what was not gives no row.
MATCH (t:Tombstone)
WHERE t.id IN $ids
RETURN t.id AS id, t.at AS at
