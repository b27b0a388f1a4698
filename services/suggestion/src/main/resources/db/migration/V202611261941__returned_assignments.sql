-- A unit was freed of a suggestion; the assignment of another one follows.
ALTER TABLE suggestion_assignment
    ADD COLUMN returned_at  timestamptz,
    ADD COLUMN successor_id uuid;
