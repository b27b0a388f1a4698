-- The intake office may hand a suggestion to the government office, which hands it to units.
ALTER TABLE known_suggestion ADD COLUMN handed_over_at timestamptz;
CREATE TABLE hand_over (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    suggestion_id  uuid        NOT NULL UNIQUE
);
