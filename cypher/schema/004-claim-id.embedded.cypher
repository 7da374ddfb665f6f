// Every claim is found by its id; a constraint alone is no index here.
CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id)
