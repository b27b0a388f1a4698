-- Schemes of regions by which units are assessed; two more are shipped with the service.
CREATE TABLE assessment_scheme (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    name           text        NOT NULL,
    basis          text        NOT NULL,
    content        text        NOT NULL
);
CREATE INDEX assessment_scheme_region ON assessment_scheme (region_code, id);

CREATE TABLE unit_assessment (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    title          text        NOT NULL,
    year           int         NOT NULL,
    scheme_id      uuid        NOT NULL,
    status         text        NOT NULL,
    -- The scheme as it was at the start, groups of units and award lists; nothing queries them.
    content        text        NOT NULL,
    -- varchar, since Hibernate asks with varchar[].
    unit_codes     varchar[]   NOT NULL,
    deputy_codes   varchar[]   NOT NULL
);
CREATE INDEX unit_assessment_region ON unit_assessment (region_code, id);
CREATE INDEX unit_assessment_published ON unit_assessment (id) WHERE status = 'PUBLISHED';
CREATE INDEX unit_assessment_units ON unit_assessment USING gin (unit_codes);
CREATE INDEX unit_assessment_deputies ON unit_assessment USING gin (deputy_codes) WHERE status = 'SCORING';
-- A region assesses a year once.
CREATE UNIQUE INDEX unit_assessment_year ON unit_assessment (region_code, year) WHERE status <> 'CANCELLED';

CREATE TABLE assessed_unit (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    assessment_id  uuid        NOT NULL REFERENCES unit_assessment,
    unit_code      text        NOT NULL,
    unit_name      text        NOT NULL,
    group_name     text        NOT NULL,
    markings       int         NOT NULL,
    -- Scores, parts and ranks; null while marks are given.
    result         text,
    UNIQUE (assessment_id, unit_code)
);

-- The frozen scores of a unit's items, which lists don't show.
CREATE TABLE assessed_unit_items (
    id      uuid PRIMARY KEY REFERENCES assessed_unit,
    content text NOT NULL
);

CREATE TABLE assessment_mark (
    id            uuid PRIMARY KEY,
    assessment_id uuid           NOT NULL REFERENCES unit_assessment,
    unit_code     text           NOT NULL,
    indicator     text           NOT NULL,
    assignment_id uuid,
    part          text           NOT NULL,
    giver         text           NOT NULL,
    points        numeric(8, 2)  NOT NULL,
    remark        text,
    given_by      text           NOT NULL,
    given_at      timestamptz    NOT NULL,
    UNIQUE NULLS NOT DISTINCT (assessment_id, unit_code, indicator, assignment_id, giver)
);
