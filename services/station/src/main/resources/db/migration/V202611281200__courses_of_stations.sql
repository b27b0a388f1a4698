-- The course of a station (沿革): what happened on which day, and what it was from then on.
ALTER TABLE station
    ADD head           text,
    ADD liaison_person text,
    ADD capacity       int,
    ADD opened_on      date,
    ADD successor_id   uuid REFERENCES station (id),
    ADD steps          int NOT NULL DEFAULT 1,
    ADD last_step_on   date;
UPDATE station SET opened_on = (created_at AT TIME ZONE 'Asia/Shanghai')::date;
UPDATE station SET last_step_on = opened_on;
ALTER TABLE station
    ALTER opened_on SET NOT NULL,
    ALTER last_step_on SET NOT NULL,
    ALTER steps DROP DEFAULT;
CREATE INDEX station_successor ON station (successor_id) WHERE successor_id IS NOT NULL;
CREATE INDEX station_under ON station (region_code text_pattern_ops);

CREATE TABLE station_step (
    id           uuid PRIMARY KEY,
    station_id   uuid        NOT NULL REFERENCES station (id),
    place        int         NOT NULL,
    act          text        NOT NULL,
    effective_on date        NOT NULL,
    name         text        NOT NULL,
    kind         text        NOT NULL,
    level        text        NOT NULL,
    street_code  text,
    address      text,
    latitude     double precision,
    longitude    double precision,
    status       text        NOT NULL,
    successor_id uuid,
    reason       text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    UNIQUE (station_id, place)
);
-- What there is already opened when it was entered, as far as anybody knows.
INSERT INTO station_step (id, station_id, place, act, effective_on, name, kind, level, street_code, address, latitude,
                          longitude, status, recorded_at, recorded_by)
SELECT gen_random_uuid(), id, 1, 'OPENED', opened_on, name, kind, level, street_code, address, latitude, longitude, status,
       created_at, created_by
FROM station;
