-- Deputies on petition duty, and what was taken there: numbers of opinions alone, never who came.
CREATE TABLE petition_duty (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    on_day         date        NOT NULL,
    station_code   text        NOT NULL,
    -- varchar, since Hibernate asks with varchar[].
    deputy_codes   varchar[]   NOT NULL,
    status         text        NOT NULL,
    called_off_for text
);
CREATE INDEX petition_duty_region ON petition_duty (region_code, on_day, id);
CREATE INDEX petition_duty_station ON petition_duty (station_code, on_day, id);
CREATE INDEX petition_duty_deputies ON petition_duty USING gin (deputy_codes);
CREATE UNIQUE INDEX petition_duty_day ON petition_duty (station_code, on_day) WHERE status = 'PLANNED';

CREATE TABLE petition_entry (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    duty_id        uuid        NOT NULL REFERENCES petition_duty (id),
    station_code   text        NOT NULL,
    taken_on       date        NOT NULL,
    kind           text        NOT NULL,
    receipt_number text        NOT NULL UNIQUE,
    deputy_code    text        NOT NULL,
    status         text        NOT NULL,
    handed_to      text,
    result         text,
    -- Day of the last step.
    last_on        date        NOT NULL
);
CREATE INDEX petition_entry_region ON petition_entry (region_code, id);
CREATE INDEX petition_entry_figures ON petition_entry (region_code, taken_on);
CREATE INDEX petition_entry_deputy ON petition_entry (deputy_code, id);
CREATE INDEX petition_entry_station ON petition_entry (station_code, id);
CREATE INDEX petition_entry_duty ON petition_entry (duty_id, id);
CREATE INDEX petition_entry_open ON petition_entry (region_code, id) WHERE status <> 'ENDED';

CREATE TABLE petition_step (
    id          uuid PRIMARY KEY,
    entry_id    uuid        NOT NULL REFERENCES petition_entry (id),
    action      text        NOT NULL,
    on_day      date        NOT NULL,
    handed_to   text,
    result      text,
    note        text,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX petition_step_entry ON petition_step (entry_id, id);
