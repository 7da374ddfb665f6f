// Notes a change as the last one.
MATCH (log:ChangeLog {id: 'log'})
SET log.seq = $seq, log.at = $at, log.purged = CASE WHEN $kind = 'PURGE' THEN $seq ELSE log.purged END
CREATE (:Change {seq: $seq, at: $at, kind: $kind, author: $author, reason: $reason, subjects: $subjects, written: $written})
