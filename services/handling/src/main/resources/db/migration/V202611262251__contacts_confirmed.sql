-- The minutes of a contact, and what the deputy says of them.
ALTER TABLE contact
    ADD COLUMN attendees  text,
    ADD COLUMN meeting_id uuid,
    ADD COLUMN agreed     boolean,
    ADD COLUMN remark     text;
UPDATE contact SET agreed = true WHERE acknowledged_at IS NOT NULL;

-- The deputies who have yet to say it, once for each contact with them; varchar, since Hibernate asks with varchar[].
ALTER TABLE assignment ADD COLUMN to_acknowledge varchar[];
UPDATE assignment a SET to_acknowledge = (
        SELECT array_agg(c.deputy_code::varchar ORDER BY c.id) FROM contact c
        WHERE c.assignment_id = a.id AND c.acknowledged_at IS NULL)
WHERE id IN (SELECT assignment_id FROM contact WHERE acknowledged_at IS NULL);
-- Serves what waits for deputies.
CREATE INDEX assignment_to_acknowledge ON assignment USING gin (to_acknowledge) WHERE to_acknowledge IS NOT NULL;
