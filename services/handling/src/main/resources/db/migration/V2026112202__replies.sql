-- What belongs to the assignment of a suggestion.
CREATE TABLE contact (
    id              uuid PRIMARY KEY,
    assignment_id   uuid        NOT NULL REFERENCES assignment,
    kind            text        NOT NULL,
    deputy_code     text        NOT NULL,
    held_on         date        NOT NULL,
    summary         text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    acknowledged_at timestamptz
);
CREATE INDEX contact_assignment ON contact (assignment_id, id);

CREATE TABLE co_opinion (
    id            uuid PRIMARY KEY,
    assignment_id uuid        NOT NULL REFERENCES assignment,
    subject_id    uuid        NOT NULL,
    round         int         NOT NULL,
    unit_code     text        NOT NULL,
    text          text        NOT NULL,
    late          boolean     NOT NULL,
    submitted_at  timestamptz NOT NULL
);
CREATE INDEX co_opinion_assignment ON co_opinion (assignment_id, id);
CREATE INDEX co_opinion_subject ON co_opinion (subject_id, id);

CREATE TABLE reply (
    id              uuid PRIMARY KEY,
    assignment_id   uuid        NOT NULL REFERENCES assignment,
    round           int         NOT NULL,
    status          text        NOT NULL,
    class_code      text        NOT NULL,
    text            text        NOT NULL,
    document_number text        NOT NULL,
    promises        text[]      NOT NULL,
    promises_due    date[]      NOT NULL,
    drafted_at      timestamptz NOT NULL,
    decided_at      timestamptz,
    refusal_reason  text,
    signatory       text,
    late            boolean
);
CREATE INDEX reply_assignment ON reply (assignment_id, id);
-- One draft at a time, and one reply is issued.
CREATE UNIQUE INDEX reply_current ON reply (assignment_id) WHERE status <> 'REFUSED';

-- The ledger: only what was promised with a reply that was issued.
CREATE TABLE commitment (
    id            uuid PRIMARY KEY,
    reply_id      uuid        NOT NULL REFERENCES reply,
    assignment_id uuid        NOT NULL REFERENCES assignment,
    subject_id    uuid        NOT NULL,
    region_code   text        NOT NULL,
    unit_code     text        NOT NULL,
    promise       text        NOT NULL,
    due           date        NOT NULL,
    recorded_at   timestamptz NOT NULL
);
CREATE INDEX commitment_unit ON commitment (unit_code, due, id);
CREATE INDEX commitment_region ON commitment (region_code, due, id);
CREATE INDEX commitment_subject ON commitment (subject_id, id);
