-- One row for each reply and signing deputy; it is only ever added by a reply, and returned once.
CREATE TABLE feedback_form (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    event_sequence  bigint      NOT NULL,
    region_code     text        NOT NULL,
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text        NOT NULL,
    reply_id        uuid        NOT NULL,
    assignment_id   uuid        NOT NULL,
    suggestion_id   uuid        NOT NULL,
    unit_code       text        NOT NULL,
    round           int         NOT NULL,
    class_code      text        NOT NULL,
    document_number text,
    confidential    boolean     NOT NULL,
    issued_at       timestamptz NOT NULL,
    deputy_code     text        NOT NULL,
    status          text        NOT NULL,
    due             date,
    rule            text        NOT NULL,
    provisional     boolean     NOT NULL,
    policy          text        NOT NULL,
    counted_from    date        NOT NULL,
    attitude        text,
    result          text,
    reason          text,
    late            boolean,
    returned_at     timestamptz,
    UNIQUE (reply_id, deputy_code)
);
CREATE INDEX feedback_form_deputy ON feedback_form (deputy_code, id);
CREATE INDEX feedback_form_deputy_status ON feedback_form (deputy_code, status, id);
CREATE INDEX feedback_form_region ON feedback_form (region_code, id);
CREATE INDEX feedback_form_region_status ON feedback_form (region_code, status, id);
CREATE INDEX feedback_form_unit ON feedback_form (unit_code, id);
CREATE INDEX feedback_form_unit_status ON feedback_form (unit_code, status, id);
CREATE INDEX feedback_form_suggestion ON feedback_form (suggestion_id, id);
-- Serve the recount when the calendar of a year is loaded or corrected.
CREATE INDEX feedback_form_provisional ON feedback_form (id) WHERE status = 'OPEN' AND provisional;
CREATE INDEX feedback_form_due ON feedback_form (due) WHERE status = 'OPEN';
