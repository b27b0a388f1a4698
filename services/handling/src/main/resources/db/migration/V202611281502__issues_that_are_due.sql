-- A list that is to be handed over waits for the office.
CREATE FUNCTION due_issue_list() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given due_case;
BEGIN
    given := ROW (NEW.id, 0, 0, NEW.region_code, NEW.created_at, NEW.created_by, NEW.updated_at, NEW.updated_by,
        'ISSUE_LIST', 'ISSUE_LIST', NEW.id, NEW.title, false, NULL, NEW.committee_code, NULL, 'OFFICE', NEW.status,
        coalesce(NEW.hand_over_counted_from, china_day(NEW.created_at)),
        CASE WHEN NEW.status = 'PREPARED' THEN NEW.hand_over_due END, NULL, NULL, NULL, NULL, 'GREEN');
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER issue_list_due AFTER INSERT OR UPDATE ON issue_list FOR EACH ROW EXECUTE FUNCTION due_issue_list();

-- An item waits for its unit: first for the plan, then for the result.
CREATE FUNCTION due_issue_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given due_case;
BEGIN
    SELECT NEW.id, 0, 0, NEW.region_code, NEW.created_at, NEW.created_by, NEW.updated_at, NEW.updated_by,
        'ISSUE_ITEM', 'ISSUE_LIST', NEW.list_id, l.title || ' ' || NEW.position, false, NEW.unit_code, l.committee_code, NULL, 'UNIT', NEW.status,
        coalesce(NEW.listed_since, china_day(NEW.created_at)),
        CASE
            WHEN NEW.listed_since IS NULL OR NEW.status IN ('RECTIFIED', 'VERIFIED') THEN NULL
            WHEN NEW.status = 'LISTED' THEN NEW.plan_due
            ELSE coalesce(NEW.continued_until, NEW.result_due)
        END, NULL, NULL, NULL, NULL, 'GREEN'
    INTO given FROM issue_list l WHERE l.id = NEW.list_id;
    PERFORM keep_due_case(given);
    RETURN NULL;
END
$$;
CREATE TRIGGER issue_item_due AFTER INSERT OR UPDATE ON issue_item FOR EACH ROW EXECUTE FUNCTION due_issue_item();

UPDATE issue_list SET id = id WHERE status = 'PREPARED';
UPDATE issue_item SET id = id WHERE listed_since IS NOT NULL AND status NOT IN ('RECTIFIED', 'VERIFIED');
