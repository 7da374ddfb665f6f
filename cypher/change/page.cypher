// A page of the changes behind a place of the log, in their order.
MATCH (c:Change)
WHERE c.seq > $after
WITH c ORDER BY c.seq LIMIT $rows
RETURN c.seq AS seq, c.at AS at, c.kind AS kind, c.author AS author, c.reason AS reason, c.subjects AS subjects, c.written AS written
