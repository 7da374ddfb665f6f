// Claims of a relation are listed as they were recorded.
CREATE INDEX claim_relation_order IF NOT EXISTS FOR (n:Claim) ON (n.relation, n.order)
