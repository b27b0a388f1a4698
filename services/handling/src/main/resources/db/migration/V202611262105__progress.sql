-- What the systems of units say of their handling, in their own words, and which stage these stand for.
CREATE TABLE status_code_table (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    unit_code      text        NOT NULL UNIQUE,
    codes          varchar[]   NOT NULL,
    labels         varchar[]   NOT NULL,
    meanings       varchar[]   NOT NULL
);

CREATE TABLE progress_report (
    id            uuid PRIMARY KEY,
    assignment_id uuid        NOT NULL,
    external_id   text        NOT NULL,
    code          text,
    label         text,
    stage         text,
    reported_at   timestamptz NOT NULL,
    received_at   timestamptz NOT NULL,
    text          text,
    UNIQUE (assignment_id, external_id)
);
CREATE INDEX progress_report_assignment ON progress_report (assignment_id, reported_at, id);

-- The report whose fact is the newest.
ALTER TABLE assignment
    ADD COLUMN progress_id          uuid,
    ADD COLUMN progress_code        text,
    ADD COLUMN progress_label       text,
    ADD COLUMN progress_stage       text,
    ADD COLUMN progress_reported_at timestamptz;
