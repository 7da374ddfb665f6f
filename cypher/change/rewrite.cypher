// Replaces what changes say they are about, and why they were made.
UNWIND $rows AS row
MATCH (c:Change {seq: row.seq})
SET c.subjects = row.subjects, c.reason = row.reason
