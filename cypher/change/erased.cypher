// Notes that nothing of what was purged is in the files.
MATCH (log:ChangeLog {id: 'log'})
SET log.erased = log.purged
