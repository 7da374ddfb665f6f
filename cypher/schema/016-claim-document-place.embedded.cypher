// Claims of a document are found by it.
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.document)
