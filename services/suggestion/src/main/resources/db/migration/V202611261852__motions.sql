-- Motions of deputies (代表联名议案).
CREATE TABLE motion (
    id                        uuid PRIMARY KEY,
    version                   bigint      NOT NULL,
    event_sequence            bigint      NOT NULL,
    region_code               text        NOT NULL,
    created_at                timestamptz NOT NULL,
    created_by                text        NOT NULL,
    updated_at                timestamptz NOT NULL,
    updated_by                text        NOT NULL,
    status                    text        NOT NULL,
    title                     text        NOT NULL,
    basis                     text,
    plan                      text,
    category_code             text        NOT NULL,
    term                      int         NOT NULL,
    occasion                  text        NOT NULL,
    session_number            int         NOT NULL,
    text_version              int         NOT NULL,
    lead_deputy_code          text        NOT NULL,
    submitted_at              timestamptz,
    committee                 text,
    committee_for_tabling     boolean,
    committee_opinion         text,
    decision_reason           text,
    suggestion_id             uuid REFERENCES suggestion,
    vote_for                  int,
    vote_against              int,
    vote_abstained            int,
    vote_not_pressed          int,
    vote_all_deputies         int,
    government_plan           text,
    plan_due                  date,
    government_report         text,
    rated_satisfied           int,
    rated_basically_satisfied int,
    rated_dissatisfied        int,
    rated_all_members         int
);
CREATE INDEX motion_region ON motion (region_code, id DESC) WHERE submitted_at IS NOT NULL;
CREATE INDEX motion_region_status ON motion (region_code, status, id DESC) WHERE submitted_at IS NOT NULL;
CREATE INDEX motion_region_meeting ON motion (region_code, term, session_number, id DESC);

CREATE TABLE motion_signature (
    motion_id            uuid        NOT NULL REFERENCES motion,
    deputy_code          text        NOT NULL,
    added_at             timestamptz NOT NULL,
    confirmed_version    int,
    confirmed_at         timestamptz,
    withdrawn_at         timestamptz,
    withdrawal_statement text,
    PRIMARY KEY (motion_id, deputy_code)
);
CREATE INDEX motion_signature_deputy ON motion_signature (deputy_code, motion_id DESC);

-- A motion that is handled as a suggestion, and the suggestion, name each other.
ALTER TABLE suggestion ADD motion_id uuid REFERENCES motion;
