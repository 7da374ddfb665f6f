// Claims are found by the relation that they give.
CREATE INDEX claim_relation_order IF NOT EXISTS FOR (n:Claim) ON (n.relation, n.order)
