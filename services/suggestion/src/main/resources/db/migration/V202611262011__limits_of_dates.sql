-- The limit by which each date was counted: a later policy of the same key changes nothing for a clock that runs. Null for
-- dates that were counted before it was kept.
ALTER TABLE opinion
    ADD COLUMN triage_limit text,
    ADD COLUMN rating_limit text;
ALTER TABLE suggestion ADD COLUMN assign_limit text;

-- Who is asked about a reply, whether dissatisfaction has it handled once more, and what the place calls its class.
ALTER TABLE suggestion_assignment
    ADD COLUMN feedback_from varchar[],
    ADD COLUMN further_round boolean,
    ADD COLUMN class_mark    text;
