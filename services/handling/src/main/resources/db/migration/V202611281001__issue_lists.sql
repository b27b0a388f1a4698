-- Issue lists with their opinion letters, and the items that units put right.
CREATE TABLE issue_list (
    id                     uuid PRIMARY KEY,
    version                bigint      NOT NULL,
    event_sequence         bigint      NOT NULL,
    region_code            text        NOT NULL,
    created_at             timestamptz NOT NULL,
    created_by             text        NOT NULL,
    updated_at             timestamptz NOT NULL,
    updated_by             text        NOT NULL,
    title                  text        NOT NULL,
    kind                   text        NOT NULL,
    reference_id           uuid,
    committee_code         text,
    parent_id              uuid REFERENCES issue_list,
    level                  int         NOT NULL,
    status                 text        NOT NULL,
    overall_view           text,
    main_problems          text,
    proposals              text,
    time_limit             text,
    deliberated_on         date,
    director_meeting_on    date,
    hand_over_due          date,
    hand_over_rule         text,
    hand_over_provisional  boolean,
    hand_over_policy       text,
    hand_over_limit        text,
    hand_over_counted_from date,
    hand_over_calendar     bigint,
    handed_over_on         date,
    handed_over_late       boolean,
    -- varchar, since Hibernate asks with varchar[].
    unit_codes             varchar[]   NOT NULL,
    items                  int         NOT NULL
);
CREATE INDEX issue_list_region ON issue_list (region_code, id);
CREATE INDEX issue_list_parent ON issue_list (parent_id, id) WHERE parent_id IS NOT NULL;
CREATE INDEX issue_list_units ON issue_list USING gin (unit_codes);
CREATE INDEX issue_list_calendar ON issue_list (hand_over_calendar) WHERE hand_over_calendar IS NOT NULL;
-- A verdict opens one list.
CREATE UNIQUE INDEX issue_list_verdict ON issue_list (reference_id) WHERE kind = 'VERDICT';

CREATE TABLE issue_item (
    id                  uuid PRIMARY KEY,
    version             bigint      NOT NULL,
    event_sequence      bigint      NOT NULL,
    region_code         text        NOT NULL,
    created_at          timestamptz NOT NULL,
    created_by          text        NOT NULL,
    updated_at          timestamptz NOT NULL,
    updated_by          text        NOT NULL,
    list_id             uuid        NOT NULL REFERENCES issue_list,
    position            int         NOT NULL,
    content             text        NOT NULL,
    class_code          text,
    unit_code           text,
    status              text        NOT NULL,
    listed_since        date,
    plan_due            date,
    plan_rule           text,
    plan_provisional    boolean,
    plan_policy         text,
    plan_limit          text,
    plan_counted_from   date,
    plan_calendar       bigint,
    result_due          date,
    result_rule         text,
    result_provisional  boolean,
    result_policy       text,
    result_limit        text,
    result_counted_from date,
    result_calendar     bigint,
    plan_number         text,
    plan_text           text,
    plan_received_at    timestamptz,
    result_number       text,
    result_text         text,
    result_received_at  timestamptz,
    rectified_on        date,
    in_time             boolean,
    remark              text,
    evidence            text,
    continued_until     date,
    plan_overdue_told   boolean     NOT NULL,
    result_overdue_told boolean     NOT NULL,
    UNIQUE (list_id, position)
);
CREATE INDEX issue_item_region ON issue_item (region_code, id);
CREATE INDEX issue_item_unit ON issue_item (unit_code, id) WHERE listed_since IS NOT NULL;
CREATE INDEX issue_item_calendar ON issue_item (result_calendar)
    WHERE result_calendar IS NOT NULL AND status NOT IN ('RECTIFIED', 'VERIFIED');
-- These serve the job that notices what is overdue.
CREATE INDEX issue_item_plan_late ON issue_item (plan_due, id) WHERE status = 'LISTED' AND NOT plan_overdue_told;
CREATE INDEX issue_item_result_late ON issue_item ((coalesce(continued_until, result_due)), id)
    WHERE status IN ('PLAN_RECEIVED', 'RECTIFYING', 'CONTINUING') AND NOT result_overdue_told;
