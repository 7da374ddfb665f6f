// Notes what must not come back, by the hash of what it is called.
UNWIND $rows AS row
MERGE (t:Tombstone {id: row.id})
ON CREATE SET t.at = row.at
