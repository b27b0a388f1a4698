ALTER TABLE policy ADD COLUMN basis text;

CREATE TABLE policy_adoption (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    preset_id      text        NOT NULL,
    effective_from date        NOT NULL,
    policy_ids     uuid[]      NOT NULL
);
CREATE INDEX policy_adoption_region ON policy_adoption (region_code, id);

CREATE TABLE policy_application (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    policy_id      uuid        NOT NULL REFERENCES policy,
    key            text        NOT NULL,
    value          text        NOT NULL,
    applied_on     date        NOT NULL,
    reason         text        NOT NULL
);
CREATE INDEX policy_application_region ON policy_application (region_code, id);

-- The limit by which each date was counted: a later policy of the same key changes nothing for a clock that runs. Null for
-- dates that were counted before it was kept.
ALTER TABLE assignment
    ADD COLUMN accept_limit  text,
    ADD COLUMN answer_limit  text,
    ADD COLUMN contact_limit text;

-- Forms on a reply that are still out, and whether dissatisfaction has the matter handled once more.
ALTER TABLE assignment
    ADD COLUMN feedback_open int,
    ADD COLUMN further_round boolean;
UPDATE assignment SET feedback_open = 0, further_round = round = 1 WHERE status = 'REPLIED';

ALTER TABLE reply ADD COLUMN class_scheme text NOT NULL DEFAULT 'ABCD';
ALTER TABLE reply ALTER COLUMN class_scheme DROP DEFAULT;
