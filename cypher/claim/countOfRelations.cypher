// How many claims each of $ids, which are relations, has.
UNWIND $ids AS id
MATCH (c:Claim)
USING RANGE INDEX SEEK c:Claim(relation, order)
WHERE c.relation = id AND c.order > ''
RETURN id, count(c) AS total
