-- By which calendar each date was counted. Those that there are were counted by the calendar as it was then.
ALTER TABLE assignment
    ADD COLUMN accept_calendar  bigint,
    ADD COLUMN answer_calendar  bigint,
    ADD COLUMN contact_calendar bigint,
    ADD COLUMN open_calendar    bigint;
UPDATE assignment SET
    accept_calendar = CASE WHEN accept_rule IS NOT NULL THEN 0 END,
    answer_calendar = CASE WHEN answer_rule IS NOT NULL THEN 0 END,
    contact_calendar = CASE WHEN contact_rule IS NOT NULL THEN 0 END,
    open_calendar = CASE WHEN open_due IS NOT NULL OR open_provisional THEN 0 END;

DROP INDEX assignment_answer_due;
ALTER TABLE assignment DROP COLUMN open_provisional;
-- Serves the recount.
CREATE INDEX assignment_open_calendar ON assignment (open_calendar) WHERE open_calendar IS NOT NULL;
