-- By which calendar each date was counted. Those that there are were counted by the calendar as it was then.
ALTER TABLE feedback_form ADD COLUMN calendar bigint NOT NULL DEFAULT 0;
ALTER TABLE feedback_form ALTER COLUMN calendar DROP DEFAULT;

DROP INDEX feedback_form_provisional;
DROP INDEX feedback_form_due;
-- Serves the recount.
CREATE INDEX feedback_form_calendar ON feedback_form (calendar) WHERE status = 'OPEN';
