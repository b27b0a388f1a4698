-- Calendars of reception days that are fetched by a secret address; the secret itself is kept nowhere.
CREATE TABLE reception_feed (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    station_code   text,
    deputy_code    text,
    secret_hash    text        NOT NULL UNIQUE,
    revoked_at     timestamptz,
    CHECK ((station_code IS NULL) <> (deputy_code IS NULL))
);
CREATE INDEX reception_feed_region ON reception_feed (region_code, id);
CREATE INDEX reception_feed_station ON reception_feed (station_code, id);
CREATE INDEX reception_feed_deputy ON reception_feed (deputy_code, id);
