-- A unit of a suggestion may ask to give it back, within a time; somebody else decides, within another.
ALTER TABLE assignment
    ADD COLUMN return_due             date,
    ADD COLUMN return_rule            text,
    ADD COLUMN return_provisional     boolean,
    ADD COLUMN return_policy          text,
    ADD COLUMN return_counted_from    date,
    ADD COLUMN return_calendar        bigint,
    ADD COLUMN return_limit           text,
    ADD COLUMN bound_by               text,
    ADD COLUMN request_id             uuid,
    ADD COLUMN request_kind           text,
    ADD COLUMN decision_due           date,
    ADD COLUMN decision_rule          text,
    ADD COLUMN decision_provisional   boolean,
    ADD COLUMN decision_policy        text,
    ADD COLUMN decision_counted_from  date,
    ADD COLUMN decision_calendar      bigint,
    ADD COLUMN decision_limit         text,
    ADD COLUMN decision_noticed_at    timestamptz,
    ADD COLUMN first_assigned_at      timestamptz,
    ADD COLUMN returns_before         int;

-- Whoever replied or drafted made the matter their own.
UPDATE assignment a SET
    bound_by = CASE WHEN EXISTS (SELECT 1 FROM reply r WHERE r.assignment_id = a.id) THEN 'DRAFTED' END,
    first_assigned_at = coalesce(
        (SELECT p.assigned_at FROM assignment p WHERE p.id = a.predecessor_id), a.assigned_at),
    returns_before = 0
WHERE subject_type = 'SUGGESTION';

-- Serves the job that looks for decisions that did not come, and the lists of those who decide.
CREATE INDEX assignment_undecided ON assignment (region_code, decision_due, id) WHERE request_id IS NOT NULL;

CREATE TABLE office_request (
    id                  uuid PRIMARY KEY,
    assignment_id       uuid        NOT NULL,
    kind                text        NOT NULL,
    status              text        NOT NULL,
    reason              text        NOT NULL,
    suggested_unit_code text,
    requested_at        timestamptz NOT NULL,
    decided_at          timestamptz,
    decision_reason     text,
    hearing             text,
    unit_code           text
);
CREATE INDEX office_request_assignment ON office_request (assignment_id, id);
