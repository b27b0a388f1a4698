-- A deputy who lets the day pass is reminded once, with a last day of its own. Who lets that pass too has given no feedback;
-- what they say later is kept in the columns of the feedback, and the status says that it does not count.
ALTER TABLE feedback_form
    ADD COLUMN reminded_at      timestamptz,
    ADD COLUMN last_due         date,
    ADD COLUMN last_rule        text,
    ADD COLUMN last_provisional boolean,
    ADD COLUMN last_policy      text,
    ADD COLUMN last_limit       text,
    ADD COLUMN last_from        date,
    ADD COLUMN last_calendar    bigint,
    ADD COLUMN no_feedback_at   timestamptz,
    ADD COLUMN remarked_at      timestamptz,
    ADD COLUMN reopened_at      timestamptz,
    ADD COLUMN handled_again    boolean NOT NULL DEFAULT false;
ALTER TABLE feedback_form ALTER COLUMN handled_again DROP DEFAULT;

-- Serve the job, each day that runs.
CREATE INDEX feedback_form_due ON feedback_form (due) WHERE status = 'OPEN' AND reminded_at IS NULL;
CREATE INDEX feedback_form_last_due ON feedback_form (last_due) WHERE status = 'OPEN' AND last_due IS NOT NULL;
-- Serves the recount.
CREATE INDEX feedback_form_last_calendar ON feedback_form (last_calendar) WHERE status = 'OPEN';
-- A further round concerns the forms of the replies before it.
CREATE INDEX feedback_form_assignment ON feedback_form (suggestion_id, unit_code, round);
