-- For how long the phone of a person is kept once they have no mandate or function, and when it was erased.
ALTER TABLE person
    ADD function_ended_on      date,
    ADD contact_retained_until date,
    ADD contact_retention_rule text,
    ADD contact_erased_at      timestamptz,
    -- A mandate that names the person changed: whether the time runs is to be counted anew.
    ADD mandates_changed       boolean NOT NULL DEFAULT false;
CREATE INDEX person_retained_until ON person (contact_retained_until) WHERE contact_retained_until IS NOT NULL;
CREATE INDEX person_mandates_changed ON person (id) WHERE mandates_changed;

-- Nothing earlier was kept of when an entry went out of use.
UPDATE person SET function_ended_on = (updated_at AT TIME ZONE 'Asia/Shanghai')::date WHERE NOT active;
UPDATE person SET mandates_changed = true WHERE phone_hash IS NOT NULL;

-- Whatever changes of a mandate, by whichever way, changes its row too.
CREATE FUNCTION mark_person_of_mandate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE person SET mandates_changed = true
    WHERE code IN (OLD.person_code, NEW.person_code) AND NOT mandates_changed;
    RETURN NULL;
END
$$;
CREATE TRIGGER person_of_mandate AFTER UPDATE ON deputy
    FOR EACH ROW WHEN (OLD.person_code IS NOT NULL OR NEW.person_code IS NOT NULL)
    EXECUTE FUNCTION mark_person_of_mandate();
