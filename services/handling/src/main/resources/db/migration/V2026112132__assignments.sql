CREATE TABLE assignment (
    id                  uuid PRIMARY KEY,
    version             bigint      NOT NULL,
    event_sequence      bigint      NOT NULL,
    region_code         text        NOT NULL,
    created_at          timestamptz NOT NULL,
    created_by          text        NOT NULL,
    updated_at          timestamptz NOT NULL,
    updated_by          text        NOT NULL,
    subject_type        text        NOT NULL,
    subject_id          uuid        NOT NULL,
    receipt_number      text        NOT NULL,
    station_code        text        NOT NULL,
    category_code       text,
    title               text        NOT NULL,
    text                text        NOT NULL,
    location            text,
    unit_code           text        NOT NULL,
    round               int         NOT NULL,
    predecessor_id      uuid,
    status              text        NOT NULL,
    assigned_at         timestamptz NOT NULL,
    accepted_at         timestamptz,
    accept_due          date,
    accept_rule         text,
    accept_provisional  boolean,
    accept_policy       text,
    accept_counted_from date,
    answer_due          date,
    answer_rule         text,
    answer_provisional  boolean,
    answer_policy       text,
    answer_counted_from date,
    -- The due date that runs now: accept_due while PENDING, answer_due while IN_HANDLING, none afterwards.
    open_due            date,
    overdue_noticed_at  timestamptz,
    extension_reason    text,
    extended_at         timestamptz,
    return_reason       text,
    suggested_unit_code text,
    returned_at         timestamptz,
    answer              text,
    document_number     text,
    late                boolean,
    answered_at         timestamptz
);
CREATE INDEX assignment_unit ON assignment (unit_code, id);
CREATE INDEX assignment_unit_status ON assignment (unit_code, status, id);
CREATE INDEX assignment_unit_changed ON assignment (unit_code, updated_at, id);
CREATE INDEX assignment_region ON assignment (region_code, id);
CREATE INDEX assignment_region_status ON assignment (region_code, status, id);
CREATE INDEX assignment_region_changed ON assignment (region_code, updated_at, id);
CREATE INDEX assignment_subject ON assignment (subject_id, id);
CREATE INDEX assignment_open_due ON assignment (open_due) WHERE open_due IS NOT NULL;
-- Serves the deadline job: nothing but the cases that it has yet to notice.
CREATE INDEX assignment_unnoticed ON assignment (open_due, id)
    WHERE open_due IS NOT NULL AND overdue_noticed_at IS NULL;
-- Serves the recount when a calendar is loaded.
CREATE INDEX assignment_provisional ON assignment (id)
    WHERE (status = 'PENDING' AND accept_provisional) OR (status = 'IN_HANDLING' AND answer_provisional);
