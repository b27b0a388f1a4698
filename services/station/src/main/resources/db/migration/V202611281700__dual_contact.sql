-- Who keeps in touch with whom, and what was logged of it.
CREATE TABLE contact_link (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    kind           text        NOT NULL,
    member_code    text        NOT NULL,
    -- Code of a station or a deputy, or the name of a place.
    target         text        NOT NULL,
    since          date        NOT NULL,
    until          date,
    CHECK (until IS NULL OR until >= since)
);
CREATE INDEX contact_link_region ON contact_link (region_code, id);
CREATE INDEX contact_link_kind ON contact_link (region_code, kind, since);
CREATE INDEX contact_link_member ON contact_link (member_code, id);
CREATE INDEX contact_link_deputy ON contact_link (target, id) WHERE kind = 'MEMBER_DEPUTY';
CREATE UNIQUE INDEX contact_link_current ON contact_link (kind, member_code, target) WHERE until IS NULL;

CREATE TABLE contact (
    id        uuid PRIMARY KEY,
    link_id   uuid        NOT NULL REFERENCES contact_link (id),
    on_day    date        NOT NULL,
    form      text        NOT NULL,
    summary   text        NOT NULL,
    logged_by text        NOT NULL,
    logged_at timestamptz NOT NULL
);
CREATE INDEX contact_of_link ON contact (link_id, on_day, id);
