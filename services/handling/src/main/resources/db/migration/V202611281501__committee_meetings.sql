-- Meetings of the standing committee, the reports that they hear, and what the law wants done of each until a day.
CREATE TABLE committee_meeting (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    title          text        NOT NULL,
    meets_on       date        NOT NULL,
    status         text        NOT NULL,
    -- varchar, since Hibernate asks with varchar[].
    unit_codes     varchar[]   NOT NULL,
    reports        int         NOT NULL,
    cancel_reason  text
);
CREATE INDEX committee_meeting_region ON committee_meeting (region_code, meets_on, id);
CREATE INDEX committee_meeting_units ON committee_meeting USING gin (unit_codes);

CREATE TABLE work_report (
    id             uuid PRIMARY KEY,
    meeting_id     uuid NOT NULL REFERENCES committee_meeting,
    title          text NOT NULL,
    kind           text NOT NULL,
    unit_code      text NOT NULL,
    committee_code text
);
CREATE INDEX work_report_meeting ON work_report (meeting_id, id);

CREATE TABLE agenda_task (
    id              uuid PRIMARY KEY,
    meeting_id      uuid    NOT NULL REFERENCES committee_meeting,
    report_id       uuid    NOT NULL REFERENCES work_report,
    region_code     text    NOT NULL,
    kind            text    NOT NULL,
    due             date    NOT NULL,
    began           date    NOT NULL,
    unit_code       text    NOT NULL,
    committee_code  text,
    title           text    NOT NULL,
    open            boolean NOT NULL,
    done_on         date,
    document_number text,
    late            boolean
);
CREATE INDEX agenda_task_meeting ON agenda_task (meeting_id, id);

CREATE FUNCTION due_agenda_task() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given due_case;
BEGIN
    SELECT NEW.id, 0, 0, NEW.region_code, m.updated_at, m.updated_by, m.updated_at, m.updated_by, 'COMMITTEE_MEETING',
        'COMMITTEE_MEETING', NEW.meeting_id, NEW.title, false,
        CASE WHEN NEW.kind <> 'TO_MEMBERS' THEN NEW.unit_code END, NEW.committee_code, NULL,
        CASE WHEN NEW.kind = 'TO_MEMBERS' THEN 'OFFICE' ELSE 'UNIT' END, NEW.kind, NEW.began,
        CASE WHEN NEW.open THEN NEW.due END, NULL, NULL, NULL, NULL, 'GREEN'
    INTO given FROM committee_meeting m WHERE m.id = NEW.meeting_id;
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER agenda_task_due AFTER INSERT OR UPDATE ON agenda_task FOR EACH ROW EXECUTE FUNCTION due_agenda_task();
