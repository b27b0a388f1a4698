-- Whether a reply makes commitments; null for replies from before it was told.
ALTER TABLE suggestion_assignment ADD COLUMN committed boolean;
