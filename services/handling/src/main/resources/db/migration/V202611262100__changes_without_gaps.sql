-- The transaction that changed a row last, by which those who follow the changes read them: a time would not do, since a
-- transaction with an earlier one may commit later. A row that was not changed since needs none.
ALTER TABLE assignment ADD COLUMN changed_xid bigint NOT NULL DEFAULT 0;

CREATE FUNCTION assignment_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_xid := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END
$$;

CREATE TRIGGER assignment_inserted BEFORE INSERT ON assignment
    FOR EACH ROW EXECUTE FUNCTION assignment_changed();
-- A recount that moved no date notes only by which calendar it counted. That is no change.
CREATE TRIGGER assignment_updated BEFORE UPDATE ON assignment
    FOR EACH ROW WHEN (NEW.version <> OLD.version
        OR NOT (ROW (NEW.open_calendar, NEW.accept_calendar, NEW.answer_calendar, NEW.contact_calendar,
                     NEW.return_calendar, NEW.decision_calendar)
            IS DISTINCT FROM ROW (OLD.open_calendar, OLD.accept_calendar, OLD.answer_calendar, OLD.contact_calendar,
                     OLD.return_calendar, OLD.decision_calendar)))
    EXECUTE FUNCTION assignment_changed();

CREATE INDEX assignment_unit_xid ON assignment (unit_code, changed_xid, id);
CREATE INDEX assignment_region_xid ON assignment (region_code, changed_xid, id);
