-- Rows are only added: a later effective_from supersedes. The region is the jurisdiction, or DEFAULT.
CREATE TABLE policy (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    key            text        NOT NULL,
    value          text        NOT NULL,
    effective_from date        NOT NULL,
    UNIQUE (region_code, key, effective_from)
);
CREATE INDEX policy_key ON policy (key, id);
CREATE INDEX policy_region ON policy (region_code, id);

CREATE TABLE calendar_year (
    id               uuid PRIMARY KEY,
    version          bigint      NOT NULL,
    event_sequence   bigint      NOT NULL,
    region_code      text        NOT NULL,
    created_at       timestamptz NOT NULL,
    created_by       text        NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by       text        NOT NULL,
    year             int         NOT NULL UNIQUE,
    holidays         date[]      NOT NULL,
    swapped_workdays date[]      NOT NULL
);
