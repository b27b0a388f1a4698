-- Opinions and suggestions share the table: a unit has one list of all that it has in hand.
ALTER TABLE assignment
    ALTER COLUMN receipt_number DROP NOT NULL,
    ALTER COLUMN station_code DROP NOT NULL,
    ADD COLUMN open_provisional        boolean NOT NULL DEFAULT false,
    -- varchar, since Hibernate asks with varchar[] and PostgreSQL compares only arrays of the same type.
    ADD COLUMN deputy_codes            varchar[],
    ADD COLUMN role                    text,
    ADD COLUMN mode                    text,
    ADD COLUMN complexity              text,
    ADD COLUMN handed_over_on          date,
    ADD COLUMN registration_number     int,
    ADD COLUMN year                    int,
    ADD COLUMN term                    int,
    ADD COLUMN occasion                text,
    ADD COLUMN session_number          int,
    ADD COLUMN proposals               text,
    ADD COLUMN requested_unit_code     text,
    ADD COLUMN lead_deputy_code        text,
    ADD COLUMN co_sponsor_codes        varchar[],
    ADD COLUMN confidential            boolean,
    ADD COLUMN signed_at               timestamptz,
    ADD COLUMN contact_due             date,
    ADD COLUMN contact_rule            text,
    ADD COLUMN contact_provisional     boolean,
    ADD COLUMN contact_policy          text,
    ADD COLUMN contact_counted_from    date,
    ADD COLUMN contact_noticed_at      timestamptz,
    ADD COLUMN contacted_at            timestamptz,
    ADD COLUMN reply_id                uuid,
    ADD COLUMN class_code              text,
    ADD COLUMN done_at                 timestamptz,
    ADD COLUMN done_late               boolean,
    ADD COLUMN successor_id            uuid,
    ADD COLUMN ended_at                timestamptz,
    ADD COLUMN entries                 int,
    ADD CONSTRAINT assignment_kind CHECK (
        (subject_type = 'OPINION' AND receipt_number IS NOT NULL AND station_code IS NOT NULL)
        OR (subject_type = 'SUGGESTION' AND role IS NOT NULL AND deputy_codes IS NOT NULL));

UPDATE assignment SET open_provisional = true
WHERE (status = 'PENDING' AND accept_provisional) OR (status = 'IN_HANDLING' AND answer_provisional);
DROP INDEX assignment_provisional;

-- These two serve the recount when a calendar is loaded.
CREATE INDEX assignment_provisional ON assignment (id) WHERE open_provisional;
CREATE INDEX assignment_answer_due ON assignment (answer_due) WHERE open_due IS NOT NULL;
-- Serves the lists of deputies: each has signed few.
CREATE INDEX assignment_deputies ON assignment USING gin (deputy_codes);

-- Suggestions that are registered, as the suggestion service tells; assigned once.
CREATE TABLE known_suggestion (
    id                  uuid PRIMARY KEY,
    region_code         text        NOT NULL,
    registration_number int         NOT NULL,
    year                int         NOT NULL,
    term                int         NOT NULL,
    occasion            text        NOT NULL,
    session_number      int         NOT NULL,
    title               text        NOT NULL,
    text                text        NOT NULL,
    proposals           text        NOT NULL,
    category_code       text        NOT NULL,
    requested_unit_code text,
    lead_deputy_code    text        NOT NULL,
    co_sponsor_codes    varchar[]   NOT NULL,
    confidential        boolean     NOT NULL,
    registered_at       timestamptz NOT NULL,
    assigned_at         timestamptz,
    withdrawn_at        timestamptz
);
