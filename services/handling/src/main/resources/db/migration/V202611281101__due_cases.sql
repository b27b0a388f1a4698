-- All that is due, whatever table it is of: a row for each case, with its id, which triggers keep in the transaction that
-- changes the case. So one job looks at all of it, and a board shows all of it, and none can be forgotten.
CREATE TABLE due_case (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    kind           text        NOT NULL,
    subject_type   text        NOT NULL,
    subject_id     uuid        NOT NULL,
    title          text        NOT NULL,
    confidential   boolean     NOT NULL,
    unit_code      text,
    committee_code text,
    leader_code    text,
    waits_for      text        NOT NULL,
    status         text        NOT NULL,
    began          date        NOT NULL,
    -- Null when nothing is due any more.
    due            date,
    -- The next day on which there is something to tell.
    look_on        date,
    told_on        date,
    step           text,
    level          text,
    colour         text        NOT NULL
);
-- Serves the alerts: nothing but what is due.
CREATE INDEX due_case_look ON due_case (look_on, id) WHERE look_on IS NOT NULL;

-- Alerts come at most 60 days before. With another due date all begins anew.
CREATE FUNCTION keep_due_case(given due_case) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    given.look_on := given.due - 60;
    INSERT INTO due_case VALUES (given.*)
    ON CONFLICT (id) DO UPDATE SET
        version = due_case.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by,
        region_code = excluded.region_code, title = excluded.title, confidential = excluded.confidential,
        unit_code = excluded.unit_code, committee_code = excluded.committee_code, leader_code = excluded.leader_code,
        waits_for = excluded.waits_for, status = excluded.status, began = excluded.began, due = excluded.due,
        look_on = CASE WHEN excluded.due IS NOT DISTINCT FROM due_case.due THEN due_case.look_on ELSE excluded.look_on END,
        told_on = CASE WHEN excluded.due IS NOT DISTINCT FROM due_case.due THEN due_case.told_on END,
        step = CASE WHEN excluded.due IS NOT DISTINCT FROM due_case.due THEN due_case.step END,
        level = CASE WHEN excluded.due IS NOT DISTINCT FROM due_case.due THEN due_case.level END,
        colour = CASE WHEN excluded.due IS NOT DISTINCT FROM due_case.due THEN due_case.colour ELSE 'GREEN' END
    WHERE ROW (due_case.region_code, due_case.title, due_case.confidential, due_case.unit_code, due_case.committee_code,
               due_case.leader_code, due_case.waits_for, due_case.status, due_case.began, due_case.due)
        IS DISTINCT FROM ROW (excluded.region_code, excluded.title, excluded.confidential, excluded.unit_code,
               excluded.committee_code, excluded.leader_code, excluded.waits_for, excluded.status, excluded.began, excluded.due);
END
$$;

CREATE FUNCTION china_day(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS
    $$SELECT (at AT TIME ZONE 'Asia/Shanghai')::date$$;

-- A case in the hands of a unit. The office is waited for while it has to decide before the unit has to answer.
CREATE FUNCTION due_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    office boolean := NEW.request_id IS NOT NULL AND NEW.decision_due IS NOT NULL
        AND (NEW.answer_due IS NULL OR NEW.decision_due <= NEW.answer_due);
    given due_case;
BEGIN
    given := ROW (NEW.id, 0, 0, NEW.region_code, NEW.created_at, NEW.created_by, NEW.updated_at, NEW.updated_by,
        'ASSIGNMENT', NEW.subject_type, NEW.subject_id, NEW.title, coalesce(NEW.confidential, false), NEW.unit_code, NULL, NULL,
        CASE WHEN office THEN 'OFFICE' ELSE 'UNIT' END, NEW.status, china_day(NEW.assigned_at),
        CASE
            WHEN NEW.status IN ('RETURNED', 'ANSWERED', 'REPLIED', 'OPINION_SUBMITTED', 'ENDED') THEN NULL
            WHEN NEW.merge_id IS NOT NULL THEN NULL
            WHEN office THEN NEW.decision_due
            WHEN NEW.status = 'REWORK' THEN NEW.rework_due
            WHEN NEW.status = 'PENDING' THEN least(NEW.accept_due, NEW.answer_due)
            ELSE NEW.answer_due
        END, NULL, NULL, NULL, NULL, 'GREEN');
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER assignment_due AFTER INSERT OR UPDATE ON assignment FOR EACH ROW EXECUTE FUNCTION due_assignment();

-- What a unit promised.
CREATE FUNCTION due_commitment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given due_case;
BEGIN
    given := ROW (NEW.id, 0, 0, NEW.region_code, NEW.created_at, NEW.created_by, NEW.updated_at, NEW.updated_by,
        'COMMITMENT', 'SUGGESTION', NEW.subject_id, NEW.title, NEW.confidential, NEW.unit_code, NULL, NULL,
        'UNIT', NEW.status, china_day(NEW.recorded_at), CASE WHEN NEW.status = 'OPEN' THEN NEW.due END,
        NULL, NULL, NULL, NULL, 'GREEN');
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER commitment_due AFTER INSERT OR UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION due_commitment();

-- A registered suggestion that nobody assigned. Where the working days of its year are not known, two weeks count.
ALTER TABLE known_suggestion ADD COLUMN assign_by date;
CREATE FUNCTION due_suggestion() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given due_case;
BEGIN
    given := ROW (NEW.id, 0, 0, NEW.region_code, NEW.registered_at, 'system', NEW.registered_at, 'system',
        'UNASSIGNED', 'SUGGESTION', NEW.id, NEW.title, NEW.confidential, NULL, NULL, NULL,
        'OFFICE', CASE WHEN NEW.withdrawn_at IS NOT NULL THEN 'WITHDRAWN' WHEN NEW.assigned_at IS NOT NULL THEN 'ASSIGNED'
            ELSE 'REGISTERED' END, china_day(NEW.registered_at),
        CASE WHEN NEW.withdrawn_at IS NULL AND NEW.assigned_at IS NULL AND NEW.merged_into IS NULL
            THEN coalesce(NEW.assign_by, china_day(NEW.registered_at) + 14) END,
        NULL, NULL, NULL, NULL, 'GREEN');
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER known_suggestion_due AFTER INSERT OR UPDATE ON known_suggestion
    FOR EACH ROW EXECUTE FUNCTION due_suggestion();

-- What there is already. Whoever follows the changes of assignments has nothing to read anew.
ALTER TABLE assignment DISABLE TRIGGER assignment_updated;
UPDATE assignment SET id = id
WHERE status NOT IN ('RETURNED', 'ANSWERED', 'REPLIED', 'OPINION_SUBMITTED', 'ENDED');
ALTER TABLE assignment ENABLE TRIGGER assignment_updated;
UPDATE commitment SET id = id WHERE status = 'OPEN';
UPDATE known_suggestion SET id = id WHERE assigned_at IS NULL AND withdrawn_at IS NULL;
