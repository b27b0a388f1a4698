-- The ledger: each commitment has a life of its own, across years.
ALTER TABLE commitment
    ADD COLUMN version         bigint,
    ADD COLUMN event_sequence  bigint,
    ADD COLUMN created_at      timestamptz,
    ADD COLUMN created_by      text,
    ADD COLUMN updated_at      timestamptz,
    ADD COLUMN updated_by      text,
    ADD COLUMN round           int,
    ADD COLUMN class_code      text,
    ADD COLUMN document_number text,
    ADD COLUMN title           text,
    ADD COLUMN confidential    boolean,
    ADD COLUMN promised_year   int,
    ADD COLUMN status          text,
    ADD COLUMN first_due       date,
    ADD COLUMN postponements   int,
    ADD COLUMN milestones      int,
    -- varchar, since Hibernate asks with varchar[].
    ADD COLUMN deputy_codes    varchar[],
    ADD COLUMN to_take_note    varchar[],
    ADD COLUMN fulfilled_on    date,
    ADD COLUMN evidence        text,
    ADD COLUMN evidence_ids    uuid[],
    ADD COLUMN fulfilled_late  boolean,
    ADD COLUMN fulfilled_at    timestamptz,
    ADD COLUMN ended_by        uuid,
    ADD COLUMN state_given_for int;

-- Those that there are were only recorded. A reply of a further round took their place, where there is one.
UPDATE commitment c
SET version = 0, event_sequence = 0, created_at = c.recorded_at, created_by = a.created_by, updated_at = c.recorded_at,
    updated_by = a.created_by, round = r.round, class_code = r.class_code, document_number = r.document_number,
    title = a.title, confidential = a.confidential, first_due = c.due, postponements = 0, milestones = 0,
    promised_year = extract(year FROM c.recorded_at AT TIME ZONE 'Asia/Shanghai'),
    deputy_codes = a.deputy_codes, status = CASE WHEN n.reply_id IS NULL THEN 'OPEN' ELSE 'REPLACED' END,
    ended_by = n.reply_id
FROM reply r, assignment a LEFT JOIN assignment n ON n.id = a.successor_id
WHERE r.id = c.reply_id AND a.id = c.assignment_id;

ALTER TABLE commitment
    ALTER COLUMN version SET NOT NULL,
    ALTER COLUMN event_sequence SET NOT NULL,
    ALTER COLUMN created_at SET NOT NULL,
    ALTER COLUMN created_by SET NOT NULL,
    ALTER COLUMN updated_at SET NOT NULL,
    ALTER COLUMN updated_by SET NOT NULL,
    ALTER COLUMN round SET NOT NULL,
    ALTER COLUMN class_code SET NOT NULL,
    ALTER COLUMN title SET NOT NULL,
    ALTER COLUMN confidential SET NOT NULL,
    ALTER COLUMN promised_year SET NOT NULL,
    ALTER COLUMN status SET NOT NULL,
    ALTER COLUMN first_due SET NOT NULL,
    ALTER COLUMN postponements SET NOT NULL,
    ALTER COLUMN milestones SET NOT NULL,
    ALTER COLUMN deputy_codes SET NOT NULL;

-- These serve the lists; a unit and a region have theirs, by due date.
CREATE INDEX commitment_deputies ON commitment USING gin (deputy_codes);
CREATE INDEX commitment_to_take_note ON commitment USING gin (to_take_note) WHERE to_take_note IS NOT NULL;
CREATE INDEX commitment_assignment ON commitment (assignment_id, due, id);
CREATE INDEX commitment_open ON commitment (unit_code, due, id) WHERE status = 'OPEN';
-- Serves the job of the fourth quarter.
CREATE INDEX commitment_to_tell ON commitment (region_code, promised_year, id) WHERE status <> 'REPLACED';

CREATE TABLE commitment_milestone (
    id            uuid PRIMARY KEY,
    commitment_id uuid        NOT NULL REFERENCES commitment,
    content       text        NOT NULL,
    due           date        NOT NULL,
    planned_at    timestamptz NOT NULL,
    reached_on    date,
    note          text
);
CREATE INDEX commitment_milestone_commitment ON commitment_milestone (commitment_id, due, id);

-- How many promises of the last reply are open; with 0 the unit replies once more.
ALTER TABLE assignment
    ADD COLUMN commitments_open int,
    ADD COLUMN follow_up_id     uuid;
UPDATE assignment a SET commitments_open = (SELECT count(*) FROM commitment c WHERE c.reply_id = a.reply_id)
WHERE reply_id IN (SELECT reply_id FROM commitment);
ALTER TABLE reply ADD COLUMN follow_up boolean NOT NULL DEFAULT false;
ALTER TABLE reply ALTER COLUMN follow_up DROP DEFAULT;

-- The first reply of a round is one; of those that follow kept promises one is drafted at a time.
DROP INDEX reply_current;
CREATE UNIQUE INDEX reply_current ON reply (assignment_id) WHERE status <> 'REFUSED' AND NOT follow_up;
CREATE UNIQUE INDEX reply_follow_up ON reply (assignment_id) WHERE status = 'DRAFT' AND follow_up;
