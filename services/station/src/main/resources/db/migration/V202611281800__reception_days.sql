-- Reception days of deputies: plans of a year, the days, and the numbers of their visitors. No row says who visited.
CREATE TABLE reception_plan (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    year           int         NOT NULL,
    stations       int         NOT NULL,
    days           int         NOT NULL,
    attendances    int         NOT NULL,
    gaps           int         NOT NULL
);

CREATE TABLE reception_day (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    plan_id        uuid REFERENCES reception_plan,
    kind           text        NOT NULL,
    station_code   text,
    held_on        date        NOT NULL,
    begins_at      time        NOT NULL,
    ends_at        time        NOT NULL,
    theme          text,
    topics         varchar[]   NOT NULL,
    deputy_codes   varchar[]   NOT NULL,
    -- The last day on which it can be announced.
    announce_by    date        NOT NULL,
    status         text        NOT NULL,
    announced_at   timestamptz,
    opened_at      timestamptz,
    held_at        timestamptz,
    present_codes  varchar[]   NOT NULL,
    -- Numbers that visitors have drawn.
    drawn          int         NOT NULL,
    attendances    int         NOT NULL,
    visitors       int         NOT NULL,
    items          int         NOT NULL,
    minutes        text,
    reason         text,
    successor_id   uuid
);
CREATE UNIQUE INDEX reception_day_once ON reception_day (station_code, held_on)
    WHERE status NOT IN ('CANCELLED', 'POSTPONED');
CREATE INDEX reception_day_known ON reception_day (held_on, id) WHERE announced_at IS NOT NULL;
CREATE INDEX reception_day_region ON reception_day (region_code, held_on, id);
CREATE INDEX reception_day_station ON reception_day (station_code, held_on, id);
CREATE INDEX reception_day_deputies ON reception_day USING gin (deputy_codes);
CREATE INDEX reception_day_to_announce ON reception_day (announce_by, id) WHERE status = 'PLANNED';
CREATE INDEX reception_day_plan ON reception_day (plan_id, id);

CREATE TABLE reception_visit (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    day_id         uuid        NOT NULL REFERENCES reception_day,
    station_code   text,
    number         int         NOT NULL,
    status         text        NOT NULL,
    opinion_ids    uuid[]      NOT NULL,
    called_at      timestamptz,
    ended_at       timestamptz,
    UNIQUE (day_id, number)
);
