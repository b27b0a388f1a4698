-- Drafts that are opened for comment, and the comments.
CREATE TABLE legislative_draft (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    title          text        NOT NULL,
    maker          text        NOT NULL,
    background     text,
    -- Of the articles, in their order; varchar, since Hibernate asks with varchar[].
    article_labels varchar[]   NOT NULL,
    article_texts  varchar[]   NOT NULL,
    point_codes    varchar[]   NOT NULL,
    open_to_all    boolean     NOT NULL,
    last_day       date        NOT NULL,
    status         text        NOT NULL,
    -- Points that owe an answer, or have not read the report.
    waiting_codes  varchar[]   NOT NULL,
    opened_at      timestamptz,
    closed_at      timestamptz,
    report         text,
    reported_at    timestamptz,
    withdrawn_for  text
);
CREATE INDEX legislative_draft_region ON legislative_draft (region_code, id);
CREATE INDEX legislative_draft_public ON legislative_draft (id) WHERE open_to_all AND status IN ('OPEN', 'CLOSED', 'REPORTED');
CREATE INDEX legislative_draft_points ON legislative_draft USING gin (point_codes);
CREATE INDEX legislative_draft_waiting ON legislative_draft USING gin (waiting_codes);

CREATE TABLE draft_comment (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    draft_id       uuid        NOT NULL REFERENCES legislative_draft,
    article_label  text,
    text           text        NOT NULL,
    point_code     text,
    source         text        NOT NULL,
    category       text,
    outcome        text,
    explanation    text
);
CREATE INDEX draft_comment_draft ON draft_comment (draft_id, id);
CREATE INDEX draft_comment_unsorted ON draft_comment (draft_id, id) WHERE outcome IS NULL;
