-- A case of supervision, and what units are asked in it.
CREATE TABLE supervision_case (
    id               uuid PRIMARY KEY,
    version          bigint      NOT NULL,
    event_sequence   bigint      NOT NULL,
    region_code      text        NOT NULL,
    created_at       timestamptz NOT NULL,
    created_by       text        NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by       text        NOT NULL,
    kind             text        NOT NULL,
    status           text        NOT NULL,
    title            text        NOT NULL,
    content          text        NOT NULL,
    subject_kind     text        NOT NULL,
    subject_id       uuid,
    year             int         NOT NULL,
    committee_code   text,
    leader_code      text,
    leader_name      text,
    -- varchar, since Hibernate asks with varchar[].
    movers           varchar[]   NOT NULL,
    deputy_codes     varchar[]   NOT NULL,
    unit_codes       varchar[]   NOT NULL,
    asked_level      text,
    round            int         NOT NULL,
    -- Units that have yet to answer, once for each question.
    waiting_codes    varchar[]   NOT NULL,
    predecessor_id   uuid REFERENCES supervision_case,
    cadence_on       date,
    decided_at       timestamptz,
    decision_note    text,
    issued_at        timestamptz,
    overdue_at       timestamptz,
    measure          text,
    finding          text,
    inspected_on     date,
    evidence         text,
    outcome          text,
    conclusion       text,
    ended_at         timestamptz
);
CREATE INDEX supervision_case_region ON supervision_case (region_code, id);
CREATE INDEX supervision_case_region_status ON supervision_case (region_code, status, id);
CREATE INDEX supervision_case_units ON supervision_case USING gin (unit_codes);
CREATE INDEX supervision_case_waiting ON supervision_case USING gin (waiting_codes);
CREATE INDEX supervision_case_deputies ON supervision_case USING gin (deputy_codes);
CREATE INDEX supervision_case_subject ON supervision_case (subject_id, id) WHERE subject_id IS NOT NULL;
CREATE INDEX supervision_case_committee ON supervision_case (region_code, committee_code, id);
CREATE INDEX supervision_case_leader ON supervision_case (region_code, leader_code, id);
-- A suggestion is a key suggestion once in a year.
CREATE UNIQUE INDEX supervision_case_key ON supervision_case (subject_id, year)
    WHERE kind = 'KEY_SUGGESTION' AND status NOT IN ('NOT_CHOSEN', 'CANCELLED');
CREATE INDEX supervision_case_key_open ON supervision_case (region_code, id)
    WHERE kind = 'KEY_SUGGESTION' AND ended_at IS NULL;
-- The cadence makes a case once.
CREATE UNIQUE INDEX supervision_case_cadence ON supervision_case (predecessor_id, cadence_on) WHERE cadence_on IS NOT NULL;

CREATE TABLE supervision_question (
    id              uuid PRIMARY KEY,
    case_id         uuid        NOT NULL REFERENCES supervision_case,
    region_code     text        NOT NULL,
    round           int         NOT NULL,
    unit_code       text        NOT NULL,
    text            text        NOT NULL,
    due             date        NOT NULL,
    asked_at        timestamptz NOT NULL,
    asked_by        text        NOT NULL,
    -- Nothing is due of it: it was not handed out yet, or it was answered, or the case is over.
    open            boolean     NOT NULL,
    answer          text,
    document_number text,
    answered_at     timestamptz,
    answered_by     text,
    late            boolean
);
CREATE INDEX supervision_question_case ON supervision_question (case_id, id);
CREATE INDEX supervision_question_overdue ON supervision_question (due, id) WHERE open;

CREATE FUNCTION due_question() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given due_case;
BEGIN
    SELECT NEW.id, 0, 0, NEW.region_code, NEW.asked_at, NEW.asked_by, coalesce(NEW.answered_at, NEW.asked_at),
        coalesce(NEW.answered_by, NEW.asked_by), 'SUPERVISION', c.kind, NEW.case_id, c.title, false, NEW.unit_code,
        c.committee_code, c.leader_code, 'UNIT', CASE WHEN NEW.open THEN 'ASKED' ELSE 'ANSWERED' END, china_day(NEW.asked_at), CASE WHEN NEW.open THEN NEW.due END,
        NULL, NULL, NULL, NULL, 'GREEN'
    INTO given FROM supervision_case c WHERE c.id = NEW.case_id;
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER supervision_question_due AFTER INSERT OR UPDATE ON supervision_question
    FOR EACH ROW EXECUTE FUNCTION due_question();
