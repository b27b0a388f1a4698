-- Notices and study materials, and who has read them.
CREATE TABLE notice (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    title          text        NOT NULL,
    category       text        NOT NULL,
    text           text        NOT NULL,
    street_code    text,
    -- varchar, since Hibernate asks with varchar[].
    station_codes  varchar[]   NOT NULL,
    audience       text        NOT NULL,
    invited_codes  varchar[]   NOT NULL,
    shown_until    date,
    -- Station whose head keeps it beside the office.
    owner_station  text,
    status         text        NOT NULL,
    edition        int         NOT NULL,
    published_at   timestamptz,
    corrected_at   timestamptz,
    correction     text,
    withdrawn_for  text
);
CREATE INDEX notice_region ON notice (region_code, id);
CREATE INDEX notice_public ON notice (id) WHERE audience = 'PUBLIC' AND status = 'PUBLISHED';
CREATE INDEX notice_audience ON notice (region_code, audience, id) WHERE status = 'PUBLISHED';
CREATE INDEX notice_owner ON notice (owner_station, id) WHERE owner_station IS NOT NULL;
CREATE INDEX notice_invited ON notice USING gin (invited_codes);
CREATE INDEX notice_stations ON notice USING gin (station_codes);

-- One for each reader and edition.
CREATE TABLE notice_read (
    id            uuid PRIMARY KEY,
    notice_id     uuid        NOT NULL REFERENCES notice,
    edition       int         NOT NULL,
    reader        text        NOT NULL,
    deputy_codes  varchar[]   NOT NULL,
    first_read_at timestamptz NOT NULL,
    UNIQUE (notice_id, edition, reader)
);

-- How often a notice was opened by others than deputies and staff: a number, and nothing of who they are.
CREATE TABLE notice_opening (
    notice_id uuid   NOT NULL REFERENCES notice,
    opened_on date   NOT NULL,
    openings  bigint NOT NULL,
    PRIMARY KEY (notice_id, opened_on)
);
