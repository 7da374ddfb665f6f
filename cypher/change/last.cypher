// Where the last change stands, and when it was recorded.
MATCH (log:ChangeLog {id: 'log'})
RETURN log.seq AS seq, log.at AS at
