-- What a constituent raised with an account of their own, for their list and export; erasure takes the account out.
CREATE INDEX opinion_account ON opinion (created_by, id DESC) WHERE source = 'WEB';
