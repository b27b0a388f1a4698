-- Who has leave from a reception day.
ALTER TABLE reception_day ADD excused_codes varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE reception_day ALTER excused_codes DROP DEFAULT;

-- Stations that stand idle and deputies who never come, as they were found.
CREATE TABLE attention_finding (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    kind           text        NOT NULL,
    -- The code of the station, or of the person; of the mandate where nobody said who holds it.
    subject        text        NOT NULL,
    station_code   text,
    deputy_codes   varchar[]   NOT NULL,
    -- The value of the policy by which it was found.
    time_limit     text        NOT NULL,
    since          date        NOT NULL,
    last_seen_on   date,
    days_missed    int         NOT NULL,
    days_excused   int         NOT NULL,
    status         text        NOT NULL,
    explanation    text,
    explained_at   timestamptz,
    end_reason     text,
    ended_at       timestamptz
);
CREATE UNIQUE INDEX attention_finding_once ON attention_finding (kind, subject) WHERE status <> 'OVER';
CREATE INDEX attention_finding_region ON attention_finding (region_code, id);
CREATE INDEX attention_finding_open ON attention_finding (region_code, id) WHERE status = 'OPEN';
CREATE INDEX attention_finding_station ON attention_finding (station_code, id) WHERE station_code IS NOT NULL;
CREATE INDEX attention_finding_deputies ON attention_finding USING gin (deputy_codes);
