-- The government office may have a suggestion before units do; and the day to assign it is noticed when it passes.
ALTER TABLE suggestion
    ADD COLUMN handed_over_at    timestamptz,
    ADD COLUMN assign_noticed_at timestamptz;
-- Serves the job, and the list of what is to be assigned.
CREATE INDEX suggestion_unassigned ON suggestion (region_code, assign_due, id) WHERE status = 'REGISTERED';
