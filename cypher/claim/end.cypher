// Says why claims no longer count, or that they count again.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.ended = $end
