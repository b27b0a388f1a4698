-- Kiosks of stations, the clients that they are in the realm, what was last heard of them, and what they show.
CREATE TABLE kiosk (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    code           text        NOT NULL UNIQUE,
    station_code   text        NOT NULL,
    name           text        NOT NULL,
    spot           text,
    status         text        NOT NULL,
    -- Keyed hash of the code with which its device enrols.
    code_hash      text,
    code_until     timestamptz,
    code_tries     int         NOT NULL,
    client_id      text UNIQUE,
    enrolled_at    timestamptz,
    revoked_at     timestamptz,
    revoked_for    text,
    languages      varchar[]   NOT NULL,
    idle_seconds   int         NOT NULL,
    edition        int         NOT NULL,
    faults         varchar[]   NOT NULL
);
CREATE INDEX kiosk_region ON kiosk (region_code, id);
CREATE INDEX kiosk_station ON kiosk (station_code, id);

CREATE TABLE kiosk_client (
    id          uuid PRIMARY KEY,
    kiosk_id    uuid        NOT NULL REFERENCES kiosk,
    client_id   text        NOT NULL UNIQUE,
    status      text        NOT NULL,
    -- With what the realm lets this client be removed, sealed.
    removal_key text,
    tries       int         NOT NULL,
    next_try_at timestamptz,
    created_at  timestamptz NOT NULL
);
CREATE INDEX kiosk_client_kiosk ON kiosk_client (kiosk_id);
CREATE INDEX kiosk_client_open ON kiosk_client (id) WHERE status IN ('REGISTERING', 'REMOVING');

CREATE TABLE kiosk_pulse (
    id                  uuid PRIMARY KEY REFERENCES kiosk,
    heard_at            timestamptz,
    silent_at           timestamptz NOT NULL,
    software            text,
    clock_ahead_seconds bigint      NOT NULL,
    items_waiting       int         NOT NULL,
    items_refused       int         NOT NULL,
    free_megabytes      int
);
CREATE INDEX kiosk_pulse_silent ON kiosk_pulse (silent_at);

CREATE TABLE kiosk_page (
    id        uuid PRIMARY KEY,
    kiosk_id  uuid NOT NULL REFERENCES kiosk,
    position  int  NOT NULL,
    notice_id uuid REFERENCES notice,
    text_zh   text,
    text_en   text,
    from_day  date,
    to_day    date,
    UNIQUE (kiosk_id, position),
    CHECK ((notice_id IS NULL) <> (text_zh IS NULL))
);
