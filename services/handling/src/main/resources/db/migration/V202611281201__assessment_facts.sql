-- What deputies said of replies, for the assessment of units; the last of each deputy in a round.
CREATE TABLE assessment_feedback (
    assignment_id uuid        NOT NULL,
    deputy_code   text        NOT NULL,
    attitude      text,
    result        text        NOT NULL,
    returned_at   timestamptz NOT NULL,
    PRIMARY KEY (assignment_id, deputy_code)
);

-- What was said before this table was there: the history knows the result, not the attitude.
INSERT INTO assessment_feedback (assignment_id, deputy_code, result, returned_at)
SELECT DISTINCT ON (h.case_id, h.actor) h.case_id, h.actor, h.note, h.at
FROM history_entry h JOIN assignment a ON a.id = h.case_id
WHERE h.action = 'RATE' AND h.actor_kind = 'DEPUTY' AND h.note IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')
ORDER BY h.case_id, h.actor, h.at DESC, h.id DESC;

-- Serves the facts of a year.
CREATE INDEX assignment_year ON assignment (region_code, year, unit_code) WHERE subject_type = 'SUGGESTION';
