-- A suggestion became a suggestion of the procuratorate (检察建议), or came from one.
CREATE TABLE suggestion_procuratorial_link (
    id            uuid PRIMARY KEY,
    suggestion_id uuid        NOT NULL REFERENCES suggestion,
    direction     text        NOT NULL,
    number        text        NOT NULL,
    organ         text        NOT NULL,
    issued_on     date        NOT NULL,
    linked_at     timestamptz NOT NULL,
    outcome       text,
    outcome_at    timestamptz,
    UNIQUE (suggestion_id, organ, number)
);
