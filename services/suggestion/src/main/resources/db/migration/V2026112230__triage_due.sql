-- Open triage dates that run through a year are counted again when its calendar is corrected.
CREATE INDEX opinion_triage_due ON opinion (triage_due) WHERE status = 'RECEIVED';
