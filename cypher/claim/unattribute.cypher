// Unties claims from whom those given as $rows.given were taken for until $at.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})<-[a:ATTRIBUTED_TO]-(c:Claim)
WHERE a.current AND a.given = row.given
SET a.current = false, a.until = $at
RETURN c.id AS id, a.given AS given, row.to AS entity, a.position AS position, a.order AS order
