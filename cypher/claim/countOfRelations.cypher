// How many claims each of $ids, which are relations, has.
UNWIND $ids AS id
MATCH (c:Claim {relation: id})
RETURN id, count(c) AS total
