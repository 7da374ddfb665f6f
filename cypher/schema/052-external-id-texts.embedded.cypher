// Identifiers begin with a `=` where they lead to entities, so that no search looks at them.
MATCH (t:Term)
WHERE t.text CONTAINS '=' AND NOT t.text STARTS WITH '='
SET t.text = '=' + t.text
