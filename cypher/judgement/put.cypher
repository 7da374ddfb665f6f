// Records judgements on whether two entities are one.
UNWIND $rows AS row
CREATE (:Judgement {id: row.id, a: row.a, b: row.b, verdict: row.verdict, author: row.author, reason: row.reason, at: row.at, until: $until})
