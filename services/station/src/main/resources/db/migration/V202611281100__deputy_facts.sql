-- What is known of deputies with two times: when it holds, and when it was recorded. A correction supersedes, never overwrites.
CREATE TABLE deputy_fact (
    id            uuid PRIMARY KEY,
    deputy_id     uuid        NOT NULL REFERENCES deputy (id),
    kind          text        NOT NULL,
    fact_value    text        NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text        NOT NULL,
    superseded_at timestamptz,
    reason        text,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX deputy_fact_deputy ON deputy_fact (deputy_id, kind, valid_from);

-- The next day on which the current picture in the row of the deputy changes by what is known.
ALTER TABLE deputy ADD picture_due date;
CREATE INDEX deputy_picture_due ON deputy (picture_due) WHERE picture_due IS NOT NULL;

-- What stands in the rows of deputies holds from the day on which they were entered; nothing earlier was kept.
INSERT INTO deputy_fact (id, deputy_id, kind, fact_value, valid_from, recorded_at, recorded_by)
SELECT gen_random_uuid(), d.id, f.kind, f.fact_value, (d.created_at AT TIME ZONE 'Asia/Shanghai')::date, d.created_at, d.created_by
FROM deputy d
CROSS JOIN LATERAL (
    VALUES ('STATUS', d.status), ('DELEGATION', d.delegation), ('CONSTITUENCY', d.constituency)) AS f (kind, fact_value)
WHERE f.fact_value IS NOT NULL;
INSERT INTO deputy_fact (id, deputy_id, kind, fact_value, valid_from, recorded_at, recorded_by)
SELECT gen_random_uuid(), d.id, 'STATION', s.code, (d.created_at AT TIME ZONE 'Asia/Shanghai')::date, d.created_at, d.created_by
FROM deputy d CROSS JOIN LATERAL unnest(d.station_codes) AS s (code);

-- Persons of the directory: who holds mandates, members of residents' councils of streets, others who vote or rate.
CREATE TABLE person (
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
    kinds          varchar[]   NOT NULL,
    street_code    text,
    organisation   text,
    active         boolean     NOT NULL,
    sealed_phone   text,
    phone_hash     text
);
CREATE INDEX person_region ON person (region_code, code);
CREATE INDEX person_kinds ON person USING gin (kinds);
CREATE INDEX person_phone ON person (phone_hash) WHERE phone_hash IS NOT NULL;

-- Two mandates of one person name the same person.
ALTER TABLE deputy ADD person_code text;
CREATE INDEX deputy_person ON deputy (person_code) WHERE person_code IS NOT NULL;

-- The course of a mandate: elected, suspended, resumed; it ends by an announcement (mandate_matter) alone.
CREATE TABLE mandate_step (
    id          uuid PRIMARY KEY,
    deputy_id   uuid        NOT NULL REFERENCES deputy (id),
    kind        text        NOT NULL,
    ground      text,
    on_day      date        NOT NULL,
    document    text,
    note        text,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);
CREATE INDEX mandate_step_deputy ON mandate_step (deputy_id, on_day, id);

-- Absences from sessions of the congress; the second that was not approved proposes the end of the mandate.
CREATE TABLE session_absence (
    id                uuid PRIMARY KEY,
    version           bigint      NOT NULL,
    event_sequence    bigint      NOT NULL,
    region_code       text        NOT NULL,
    created_at        timestamptz NOT NULL,
    created_by        text        NOT NULL,
    updated_at        timestamptz NOT NULL,
    updated_by        text        NOT NULL,
    deputy_id         uuid        NOT NULL REFERENCES deputy (id),
    session_title     text        NOT NULL,
    on_day            date        NOT NULL,
    approved          boolean     NOT NULL,
    reason            text,
    correction_reason text,
    UNIQUE (deputy_id, session_title)
);

CREATE TABLE mandate_matter (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    deputy_id      uuid        NOT NULL REFERENCES deputy (id),
    deputy_code    text        NOT NULL,
    deputy_name    text        NOT NULL,
    ground         text        NOT NULL,
    status         text        NOT NULL,
    note           text,
    announced_on   date,
    ends_on        date,
    document       text,
    drop_reason    text,
    decided_at     timestamptz
);
CREATE INDEX mandate_matter_region ON mandate_matter (region_code, id);
CREATE UNIQUE INDEX mandate_matter_open ON mandate_matter (deputy_id, ground) WHERE status = 'PROPOSED';
