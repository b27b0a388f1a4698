-- Meetings at which units answer suggestions in person; varchar, since Hibernate asks with varchar[].
CREATE TABLE reply_meeting (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    status         text        NOT NULL,
    title          text        NOT NULL,
    starts_at      timestamptz NOT NULL,
    place          text        NOT NULL,
    assignment_ids uuid[]      NOT NULL,
    unit_codes     varchar[]   NOT NULL,
    deputy_codes   varchar[]   NOT NULL,
    minutes        text,
    present_codes  varchar[],
    answered_ids   uuid[],
    cancel_reason  text,
    ended_at       timestamptz
);
CREATE INDEX reply_meeting_region ON reply_meeting (region_code, id);
-- These serve the lists of units and of deputies.
CREATE INDEX reply_meeting_units ON reply_meeting USING gin (unit_codes);
CREATE INDEX reply_meeting_deputies ON reply_meeting USING gin (deputy_codes);
