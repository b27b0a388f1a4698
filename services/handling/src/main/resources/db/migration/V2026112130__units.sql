CREATE TABLE unit (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    code           text        NOT NULL UNIQUE,
    name           text        NOT NULL,
    kind           text        NOT NULL,
    parent_code    text,
    uscc           text,
    -- varchar, since Hibernate asks with varchar[] and PostgreSQL compares only arrays of the same type.
    domains        varchar[]   NOT NULL,
    status         text        NOT NULL
);
CREATE INDEX unit_region ON unit (region_code, code);
CREATE INDEX unit_kind ON unit (kind, code);
CREATE INDEX unit_domains ON unit USING gin (domains);
