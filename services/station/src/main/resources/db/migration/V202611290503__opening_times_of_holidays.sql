-- Times of public holidays, whatever the day of the week. A station that has none is closed on them.
ALTER TABLE opening_hours ADD COLUMN on_holidays boolean NOT NULL DEFAULT false;
DO $$
DECLARE rule text;
BEGIN
    SELECT conname INTO rule FROM pg_constraint
    WHERE conrelid = 'opening_hours'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%on_day IS NULL%';
    EXECUTE format('ALTER TABLE opening_hours DROP CONSTRAINT %I', rule);
END $$;
ALTER TABLE opening_hours
    ADD CHECK ((weekday IS NOT NULL)::int + (on_day IS NOT NULL)::int + on_holidays::int = 1),
    ADD CHECK (NOT on_holidays OR opens IS NOT NULL);
