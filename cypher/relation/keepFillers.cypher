// Makes the places where what was is found: each filler has one, beside itself.
UNWIND $ids AS id
MERGE (f:Filler {id: id + '@past'})
SET f.of = id
