-- Suggestions of earlier years, taken in from tables. No clock and no job knows them.
CREATE TABLE past_suggestion (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    of_year        int         NOT NULL,
    number         text        NOT NULL,
    session        text,
    title          text        NOT NULL,
    category       text,
    lead_unit      text,
    co_units       varchar[]   NOT NULL,
    assigned_on    date,
    replied_on     date,
    reply_class    text,
    feedback       text,
    notes          text,
    UNIQUE (region_code, of_year, number)
);
CREATE INDEX past_suggestion_region ON past_suggestion (region_code, id DESC);
CREATE INDEX past_suggestion_year ON past_suggestion (region_code, of_year, id DESC);
CREATE INDEX past_suggestion_unit ON past_suggestion (region_code, lead_unit, id DESC);
