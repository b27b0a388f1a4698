-- At which meeting or activity an opinion was raised: a reference that nobody looks up.
ALTER TABLE opinion ADD COLUMN raised_at_kind text, ADD COLUMN raised_at_id uuid;
CREATE INDEX opinion_raised_at ON opinion (raised_at_id, id) WHERE raised_at_id IS NOT NULL;
