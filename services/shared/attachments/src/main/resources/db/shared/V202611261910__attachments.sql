-- Files that belong to a case. Their bytes are in the store, under the same id.
CREATE TABLE attachment (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL,
    name        text        NOT NULL,
    kind        text        NOT NULL,
    purpose     text,
    length      bigint      NOT NULL,
    sha256      text        NOT NULL,
    quarantined boolean     NOT NULL,
    finding     text,
    added_by    text        NOT NULL,
    added_at    timestamptz NOT NULL,
    released_at timestamptz,
    UNIQUE (case_id, sha256)
);
CREATE INDEX attachment_case ON attachment (case_id, id);
CREATE INDEX attachment_quarantined ON attachment (id) WHERE quarantined;

-- Files in the store that belong to nothing: not yet, or no more. They are deleted after that time.
CREATE TABLE loose_file (
    id         uuid PRIMARY KEY,
    drop_after timestamptz NOT NULL
);
CREATE INDEX loose_file_due ON loose_file (drop_after);
