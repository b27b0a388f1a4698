-- Evaluations; content is JSON that is read and written whole. varchar, since Hibernate asks with varchar[].
CREATE TABLE evaluation (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    kind           text        NOT NULL,
    title          text        NOT NULL,
    status         text        NOT NULL,
    content        text        NOT NULL,
    unit_codes     varchar[]   NOT NULL,
    deputy_codes   varchar[]   NOT NULL,
    conclusion     text
);
CREATE INDEX evaluation_region ON evaluation (region_code, id);
-- These serve the lists of units and of deputies.
CREATE INDEX evaluation_units ON evaluation USING gin (unit_codes);
CREATE INDEX evaluation_deputies ON evaluation USING gin (deputy_codes);
