// Claims of a document are listed as its text runs.
CREATE INDEX claim_document_place IF NOT EXISTS FOR (n:Claim) ON (n.document, n.place)
