-- A form asks about a reply, or about what became of a commitment in it: once a year for each deputy.
ALTER TABLE feedback_form
    ADD COLUMN kind              text NOT NULL DEFAULT 'REPLY',
    ADD COLUMN commitment_id     uuid,
    ADD COLUMN state_year        int,
    ADD COLUMN promise           text,
    ADD COLUMN commitment_due    date,
    ADD COLUMN commitment_status text,
    ADD COLUMN fulfilled_on      date,
    ADD CONSTRAINT feedback_form_kind CHECK ((kind = 'COMMITMENT') = (commitment_id IS NOT NULL)),
    DROP CONSTRAINT feedback_form_reply_id_deputy_code_key;
ALTER TABLE feedback_form ALTER COLUMN kind DROP DEFAULT;
CREATE UNIQUE INDEX feedback_form_of_reply ON feedback_form (reply_id, deputy_code) WHERE kind = 'REPLY';
CREATE UNIQUE INDEX feedback_form_of_commitment ON feedback_form (commitment_id, state_year, deputy_code);
-- Served by the constraint until now: the forms on a reply.
CREATE INDEX feedback_form_reply ON feedback_form (reply_id, id);
