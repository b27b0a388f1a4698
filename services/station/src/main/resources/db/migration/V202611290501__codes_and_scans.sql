-- The page of a deputy, opened by the token in their QR code, of which only the hash is kept; null while no code opens it.
CREATE TABLE deputy_page (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    deputy_id      uuid        NOT NULL UNIQUE REFERENCES deputy,
    deputy_code    text        NOT NULL,
    token_hash     text UNIQUE
);
CREATE INDEX station_page_token ON station (page_token_hash) WHERE page_token_hash IS NOT NULL;

-- How often codes were scanned, a day a row. Nothing is kept of who scanned.
CREATE TABLE page_scan (
    kind       text   NOT NULL,
    owner_code text   NOT NULL,
    scanned_on date   NOT NULL,
    scans      bigint NOT NULL,
    PRIMARY KEY (kind, owner_code, scanned_on)
);
