// Unties claims from the relation that those given as $rows.given were taken for until $at.
UNWIND $rows AS row
MATCH (:Relation {id: row.from})<-[about:ABOUT]-(c:Claim)
WHERE about.current AND c.relation = row.given
SET about.current = false, about.until = $at
RETURN c.id AS id, row.to AS relation
