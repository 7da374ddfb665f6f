// Claims of a relation are found by it.
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation)
