-- The limit by which each date was counted: a later policy of the same key changes nothing for a clock that runs. Null for
-- dates that were counted before it was kept.
ALTER TABLE feedback_form ADD COLUMN due_limit text;
