CREATE TABLE region (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL UNIQUE,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    name           text        NOT NULL,
    parent_code    text,
    effective_from date        NOT NULL,
    effective_to   date
);
CREATE INDEX region_parent ON region (parent_code, region_code);

CREATE TABLE station (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    event_sequence  bigint      NOT NULL,
    region_code     text        NOT NULL,
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text        NOT NULL,
    code            text        NOT NULL UNIQUE,
    name            text        NOT NULL,
    kind            text        NOT NULL,
    level           text        NOT NULL,
    address         text,
    latitude        double precision,
    longitude       double precision,
    hours           text,
    status          text        NOT NULL,
    page_token_hash text
);
CREATE INDEX station_region ON station (region_code, code);
CREATE INDEX station_kind ON station (kind, code);

CREATE TABLE deputy (
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
    level          text        NOT NULL,
    term           int         NOT NULL,
    constituency   text,
    delegation     text,
    station_codes  varchar[]   NOT NULL,
    profile        text,
    status         text        NOT NULL
);
CREATE INDEX deputy_region ON deputy (region_code, code);
CREATE INDEX deputy_stations ON deputy USING gin (station_codes);
