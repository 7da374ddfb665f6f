// A claim `c` counts at the instant that is asked for, or is one that was known then, where a request `q` means those that no longer count too.
AND (size(CASE WHEN $knownAt IS NULL THEN c.turns ELSE [turn IN c.turns WHERE turn <= $knownAt] END) % 2 = 1 OR (q.ended AND CASE WHEN $knownAt IS NULL THEN true ELSE c.recordedAt <= $knownAt END))
