-- One text that comes to a station again and again, found by a keyed hash that goes when the words are erased, and set aside in
-- bulk (搁置) with undo. Opinions of before have no such hash.
CREATE TABLE set_aside (
    id                uuid PRIMARY KEY,
    version           bigint      NOT NULL,
    event_sequence    bigint      NOT NULL,
    region_code       text        NOT NULL,
    created_at        timestamptz NOT NULL,
    created_by        text        NOT NULL,
    updated_at        timestamptz NOT NULL,
    updated_by        text        NOT NULL,
    station_code      text        NOT NULL,
    text_hash         text        NOT NULL,
    representative_id uuid        NOT NULL REFERENCES opinion,
    received_from     timestamptz NOT NULL,
    reason            text        NOT NULL,
    asked_as          text        NOT NULL,
    undone_as         text,
    undone_by         text,
    status            text        NOT NULL,
    total             int         NOT NULL,
    done              int         NOT NULL,
    restored          int         NOT NULL,
    undo_until        date        NOT NULL,
    undo_rule         text        NOT NULL
);
CREATE INDEX set_aside_station ON set_aside (station_code, id DESC);
CREATE INDEX set_aside_region ON set_aside (region_code, id DESC);
CREATE UNIQUE INDEX set_aside_at_work ON set_aside (station_code, text_hash) WHERE status IN ('RUNNING', 'UNDOING');
ALTER TABLE opinion
    ADD COLUMN text_hash text,
    ADD COLUMN set_aside_id uuid REFERENCES set_aside;
CREATE INDEX opinion_flood ON opinion (station_code, text_hash, received_at)
    WHERE status = 'RECEIVED' AND text_hash IS NOT NULL;
CREATE INDEX opinion_flood_region ON opinion (region_code, received_at)
    WHERE status = 'RECEIVED' AND text_hash IS NOT NULL;
CREATE INDEX opinion_set_aside ON opinion (set_aside_id, id) WHERE set_aside_id IS NOT NULL;
