CREATE TABLE audit_event (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor        text        NOT NULL,
    client       text,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   uuid,
    detail       text
);
CREATE INDEX audit_event_subject ON audit_event (subject_id);

CREATE TABLE audit_pending (
    audit_id uuid PRIMARY KEY
);

CREATE TABLE audit_link (
    position bigint PRIMARY KEY,
    audit_id uuid NOT NULL UNIQUE,
    mac      text NOT NULL
);

CREATE TABLE audit_chain (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    position       bigint      NOT NULL,
    head           text        NOT NULL
);
INSERT INTO audit_chain VALUES
    ('00000000-0000-7000-8000-000000000001', 0, 0, '000000', now(), 'migration', now(), 'migration', 0, '');

-- The trail and its links can be added to and read, by nobody but their owner changed.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, audit_link FROM "${app_role}";
