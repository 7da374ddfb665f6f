// Whether something was purged since the files were written anew.
MATCH (log:ChangeLog {id: 'log'})
RETURN log.purged IS NOT NULL AND (log.erased IS NULL OR log.erased < log.purged) AS isDue
