// Notes how far an import is, with what it writes.
MERGE (i:Import {id: $id})
SET i.line = $line, i.rows = $rows
