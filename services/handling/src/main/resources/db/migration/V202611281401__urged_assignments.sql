-- How often the opinion of an assignment was urged (催办) while its unit had to act, and when last.
ALTER TABLE assignment
    ADD COLUMN urged_count int NOT NULL DEFAULT 0,
    ADD COLUMN last_urged_at timestamptz;
CREATE INDEX assignment_urged ON assignment (unit_code, id) WHERE urged_count > 0;
CREATE INDEX assignment_urged_region ON assignment (region_code, id) WHERE urged_count > 0;
