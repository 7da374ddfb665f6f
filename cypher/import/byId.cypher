// How far an import is; no row where it never wrote anything.
MATCH (i:Import {id: $id})
RETURN i.line AS line, i.rows AS rows
