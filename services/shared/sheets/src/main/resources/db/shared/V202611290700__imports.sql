-- Tables that are taken in. Counts and lease are changed beside the version.
CREATE TABLE sheet_import (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    kind           text        NOT NULL,
    file_name      text        NOT NULL,
    status         text        NOT NULL,
    mode           text,
    roles          varchar[]   NOT NULL,
    region         text,
    failure_zh     text,
    failure_en     text,
    ended_at       timestamptz,
    read_rows      int         NOT NULL DEFAULT 0,
    new_rows       int         NOT NULL DEFAULT 0,
    changed_rows   int         NOT NULL DEFAULT 0,
    same_rows      int         NOT NULL DEFAULT 0,
    wrong_rows     int         NOT NULL DEFAULT 0,
    entered_rows   int         NOT NULL DEFAULT 0,
    -- The last row of the file that was looked at, which may be behind empty ones.
    last_row       int         NOT NULL DEFAULT 0,
    lease_until    timestamptz NOT NULL DEFAULT '1970-01-01Z'
);
CREATE INDEX sheet_import_region ON sheet_import (region_code, id);
CREATE INDEX sheet_import_under_way ON sheet_import (id) WHERE status IN ('RECEIVED', 'RUNNING');
CREATE INDEX sheet_import_ended ON sheet_import (created_at);

-- Its bytes, until it was looked at.
CREATE TABLE sheet_import_file (
    import_id uuid PRIMARY KEY REFERENCES sheet_import ON DELETE CASCADE,
    content   bytea NOT NULL
);

CREATE TABLE sheet_import_row (
    import_id  uuid NOT NULL REFERENCES sheet_import ON DELETE CASCADE,
    row_number int  NOT NULL,
    row_key    text,
    -- By names of columns, as a JSON object.
    cells      text NOT NULL,
    outcome    text NOT NULL,
    -- What is wrong, as a JSON array; null for nothing.
    faults     text,
    PRIMARY KEY (import_id, row_number)
);
CREATE INDEX sheet_import_row_key ON sheet_import_row (import_id, row_key);
CREATE INDEX sheet_import_row_wrong ON sheet_import_row (import_id, row_number) WHERE outcome = 'WRONG';
CREATE INDEX sheet_import_row_due ON sheet_import_row (import_id, row_number) WHERE outcome IN ('NEW', 'CHANGED');
