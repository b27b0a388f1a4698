-- What deputies raise on a directors' day, and what they are answered.
CREATE TABLE reception_point (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    day_id         uuid        NOT NULL REFERENCES reception_day,
    deputy_code    text        NOT NULL,
    unit_code      text,
    text           text        NOT NULL,
    status         text        NOT NULL,
    answer         text,
    answered_at    timestamptz
);
CREATE INDEX reception_point_day ON reception_point (day_id, id);
