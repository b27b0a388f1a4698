-- Deputies' suggestions (代表建议). Titles of open ones are compared by trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE suggestion (
    id                  uuid PRIMARY KEY,
    version             bigint      NOT NULL,
    event_sequence      bigint      NOT NULL,
    region_code         text        NOT NULL,
    created_at          timestamptz NOT NULL,
    created_by          text        NOT NULL,
    updated_at          timestamptz NOT NULL,
    updated_by          text        NOT NULL,
    status              text        NOT NULL,
    title               text        NOT NULL,
    facts               text,
    proposals           text,
    category_code       text        NOT NULL,
    requested_unit_code text,
    term                int         NOT NULL,
    occasion            text        NOT NULL,
    session_number      int         NOT NULL,
    matters_denied      text[]      NOT NULL,
    matters_affirmed    text[]      NOT NULL,
    lead_deputy_code    text        NOT NULL,
    confidential        boolean     NOT NULL,
    confidential_reason text,
    text_version        int         NOT NULL,
    opinion_ids         uuid[]      NOT NULL,
    submitted_at        timestamptz,
    outcome_code        text,
    outcome_reason      text,
    registration_number int,
    registration_year   int,
    registered_at       timestamptz,
    withheld_reason     text,
    published           boolean     NOT NULL,
    class_code          text,
    open_due            date,
    opinions_answered   boolean     NOT NULL,
    assign_due          date,
    assign_rule         text,
    assign_provisional  boolean,
    assign_policy       text,
    assign_from         date
);
CREATE UNIQUE INDEX suggestion_numbered
    ON suggestion (region_code, term, occasion, session_number, registration_year, registration_number)
    WHERE registration_number IS NOT NULL;
CREATE INDEX suggestion_region ON suggestion (region_code, id DESC);
CREATE INDEX suggestion_region_status ON suggestion (region_code, status, id DESC);
CREATE INDEX suggestion_region_category ON suggestion (region_code, category_code, id DESC);
CREATE INDEX suggestion_region_term ON suggestion (region_code, term, occasion, session_number, id DESC);
CREATE INDEX suggestion_region_year ON suggestion (region_code, registration_year, id DESC);
CREATE INDEX suggestion_region_class ON suggestion (region_code, class_code, id DESC) WHERE class_code IS NOT NULL;
CREATE INDEX suggestion_region_due ON suggestion (region_code, open_due) WHERE open_due IS NOT NULL;
CREATE INDEX suggestion_lead ON suggestion (lead_deputy_code, id DESC);
CREATE INDEX suggestion_published ON suggestion (id DESC) WHERE published;
CREATE INDEX suggestion_region_published ON suggestion (region_code, id DESC) WHERE published;
CREATE INDEX suggestion_title ON suggestion USING gin (title gin_trgm_ops);
CREATE INDEX suggestion_assign_due ON suggestion (assign_due) WHERE status = 'REGISTERED';

CREATE TABLE suggestion_signature (
    suggestion_id        uuid        NOT NULL REFERENCES suggestion,
    deputy_code          text        NOT NULL,
    added_at             timestamptz NOT NULL,
    confirmed_version    int,
    confirmed_at         timestamptz,
    withdrawn_at         timestamptz,
    withdrawal_statement text,
    PRIMARY KEY (suggestion_id, deputy_code)
);
CREATE INDEX suggestion_signature_deputy ON suggestion_signature (deputy_code, suggestion_id DESC);

-- The last number given; its row is locked until the registration commits, so that none is left out.
CREATE TABLE suggestion_number (
    region_code    text NOT NULL,
    term           int  NOT NULL,
    occasion       text NOT NULL,
    session_number int  NOT NULL,
    year           int  NOT NULL,
    last           int  NOT NULL,
    PRIMARY KEY (region_code, term, occasion, session_number, year)
);

-- What other services told; the state of a suggestion follows from these rows.
CREATE TABLE suggestion_assignment (
    assignment_id   uuid PRIMARY KEY,
    suggestion_id   uuid NOT NULL REFERENCES suggestion,
    unit_code       text NOT NULL,
    role            text,
    round           int  NOT NULL,
    assigned_at     timestamptz,
    answer_due      date,
    answer_rule     text,
    signed_at       timestamptz,
    opinion_at      timestamptz,
    ended_at        timestamptz,
    reply_id        uuid,
    reply_class     text,
    reply_text      text,
    document_number text,
    signatory       text,
    reply_late      boolean,
    replied_at      timestamptz
);
CREATE INDEX suggestion_assignment_suggestion ON suggestion_assignment (suggestion_id);
CREATE INDEX suggestion_assignment_unit ON suggestion_assignment (unit_code, suggestion_id DESC);

CREATE TABLE suggestion_feedback (
    form_id       uuid PRIMARY KEY,
    suggestion_id uuid NOT NULL REFERENCES suggestion,
    reply_id      uuid,
    unit_code     text,
    deputy_code   text,
    round         int  NOT NULL,
    opened_at     timestamptz,
    due           date,
    due_rule      text,
    attitude      text,
    result        text,
    reason        text,
    late          boolean,
    returned_at   timestamptz
);
CREATE INDEX suggestion_feedback_suggestion ON suggestion_feedback (suggestion_id);
CREATE INDEX suggestion_feedback_open ON suggestion_feedback (deputy_code, suggestion_id) WHERE returned_at IS NULL;

-- Pairs of Chinese characters and single ones, with their places; the region as a term of its own.
CREATE TABLE suggestion_search (
    suggestion_id uuid PRIMARY KEY REFERENCES suggestion,
    terms         tsvector NOT NULL
);
CREATE INDEX suggestion_search_terms ON suggestion_search USING gin (terms);

ALTER TABLE opinion ADD suggestion_id uuid;
CREATE INDEX opinion_suggestion ON opinion (suggestion_id) WHERE suggestion_id IS NOT NULL;
