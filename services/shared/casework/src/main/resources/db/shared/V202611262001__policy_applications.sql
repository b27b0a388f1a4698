-- The text and clause that a policy comes from.
ALTER TABLE known_policy ADD COLUMN basis text;

-- Policies that were applied to clocks that run. Their numbers and those of the calendars are one row of numbers: a date
-- keeps the number of the last change that it was counted by.
CREATE TABLE known_policy_application (
    id           uuid PRIMARY KEY,
    jurisdiction text   NOT NULL,
    key          text   NOT NULL,
    value        text   NOT NULL,
    applied_on   date   NOT NULL,
    reason       text   NOT NULL,
    generation   bigint NOT NULL DEFAULT nextval(pg_get_serial_sequence('known_calendar_year', 'generation'))
);
