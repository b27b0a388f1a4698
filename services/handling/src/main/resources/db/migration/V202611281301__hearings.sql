-- Hearings, what is asked at them, and what units take home.
CREATE TABLE hearing (
    id                  uuid PRIMARY KEY,
    version             bigint      NOT NULL,
    event_sequence      bigint      NOT NULL,
    region_code         text        NOT NULL,
    created_at          timestamptz NOT NULL,
    created_by          text        NOT NULL,
    updated_at          timestamptz NOT NULL,
    updated_by          text        NOT NULL,
    kind                text        NOT NULL,
    status              text        NOT NULL,
    title               text        NOT NULL,
    starts_at           timestamptz NOT NULL,
    place               text        NOT NULL,
    chair               text        NOT NULL,
    committee_code      text,
    supervision_case_id uuid REFERENCES supervision_case,
    -- varchar, since Hibernate asks with varchar[].
    subject_kinds       varchar[]   NOT NULL,
    subject_ids         uuid[]      NOT NULL,
    unit_codes          varchar[]   NOT NULL,
    deputy_codes        varchar[]   NOT NULL,
    -- Units that owe an answer or a result, once for each.
    waiting_codes       varchar[]   NOT NULL,
    postponed_for       text,
    minutes             text,
    present_codes       varchar[]   NOT NULL,
    attendance          text        NOT NULL,
    held_at             timestamptz,
    cancel_reason       text,
    ended_at            timestamptz
);
CREATE INDEX hearing_region ON hearing (region_code, id);
CREATE INDEX hearing_region_status ON hearing (region_code, status, id);
CREATE INDEX hearing_units ON hearing USING gin (unit_codes);
CREATE INDEX hearing_waiting ON hearing USING gin (waiting_codes);
CREATE INDEX hearing_deputies ON hearing USING gin (deputy_codes);
CREATE INDEX hearing_subjects ON hearing USING gin (subject_ids);
CREATE INDEX hearing_case ON hearing (supervision_case_id, id) WHERE supervision_case_id IS NOT NULL;

CREATE TABLE hearing_question (
    id           uuid PRIMARY KEY,
    hearing_id   uuid        NOT NULL REFERENCES hearing,
    deputy_code  text        NOT NULL,
    unit_code    text        NOT NULL,
    text         text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    answer       text,
    answered_for text,
    answered_at  timestamptz
);
CREATE INDEX hearing_question_hearing ON hearing_question (hearing_id, id);

CREATE TABLE hearing_follow_up (
    id           uuid PRIMARY KEY,
    hearing_id   uuid        NOT NULL REFERENCES hearing,
    region_code  text        NOT NULL,
    unit_code    text        NOT NULL,
    text         text        NOT NULL,
    due          date        NOT NULL,
    status       text        NOT NULL,
    set_at       timestamptz NOT NULL,
    set_by       text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    result       text,
    done_at      timestamptz,
    late         boolean,
    remark       text,
    sent_back    int         NOT NULL,
    confirmed_at timestamptz
);
CREATE INDEX hearing_follow_up_hearing ON hearing_follow_up (hearing_id, id);

-- A follow-up is due while its unit has it. Who leads the supervision case leads it too.
CREATE FUNCTION due_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given due_case;
BEGIN
    SELECT NEW.id, 0, 0, NEW.region_code, NEW.set_at, NEW.set_by, NEW.changed_at, NEW.changed_by,
        'HEARING_FOLLOW_UP', 'HEARING', NEW.hearing_id, h.title, false, NEW.unit_code,
        h.committee_code, c.leader_code, 'UNIT', NEW.status, china_day(NEW.set_at),
        CASE WHEN NEW.status = 'OPEN' THEN NEW.due END, NULL, NULL, NULL, NULL, 'GREEN'
    INTO given FROM hearing h LEFT JOIN supervision_case c ON c.id = h.supervision_case_id WHERE h.id = NEW.hearing_id;
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER hearing_follow_up_due AFTER INSERT OR UPDATE ON hearing_follow_up
    FOR EACH ROW EXECUTE FUNCTION due_follow_up();
