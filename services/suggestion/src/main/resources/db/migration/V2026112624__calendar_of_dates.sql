-- By which calendar each date was counted. Those that there are were counted by the calendar as it was then.
ALTER TABLE opinion ADD COLUMN triage_calendar bigint, ADD COLUMN rating_calendar bigint;
UPDATE opinion SET
    triage_calendar = CASE WHEN triage_rule IS NOT NULL THEN 0 END,
    rating_calendar = CASE WHEN rating_rule IS NOT NULL THEN 0 END;
ALTER TABLE suggestion ADD COLUMN assign_calendar bigint;
UPDATE suggestion SET assign_calendar = 0 WHERE assign_rule IS NOT NULL;

DROP INDEX opinion_provisional;
DROP INDEX opinion_triage_due;
-- These serve the recount.
CREATE INDEX opinion_triage_calendar ON opinion (triage_calendar) WHERE status = 'RECEIVED';
CREATE INDEX opinion_rating_calendar ON opinion (rating_calendar) WHERE status = 'FED_BACK';
CREATE INDEX suggestion_assign_calendar ON suggestion (assign_calendar) WHERE status = 'REGISTERED';
