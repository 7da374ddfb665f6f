// Lets one change in at a time: the others wait here until it is committed.
MERGE (log:ChangeLog {id: 'log'})
ON CREATE SET log.seq = 0
SET log.locked = true
