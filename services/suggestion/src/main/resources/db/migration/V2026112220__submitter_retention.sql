-- Until when it is kept who raised an opinion, by which rule, and when it was erased.
ALTER TABLE opinion
    ADD submitter_retained_until date,
    ADD submitter_retention_rule text,
    ADD submitter_erased_at      timestamptz;
CREATE INDEX opinion_retained_until ON opinion (submitter_retained_until) WHERE submitter_retained_until IS NOT NULL;

-- Kept answers about one opinion are found by the beginning of their path.
CREATE INDEX kept_answer_operation ON kept_answer (operation COLLATE "C");

-- What ended before there was a policy follows its default; the last change of an ended opinion is its end.
UPDATE opinion
SET submitter_retained_until = ended + interval '36 months',
    submitter_retention_rule = 'opinion.submitter-retention 36mo: ' || ended || ' + 36mo = '
        || (ended + interval '36 months')::date || ' (个人信息保护法 §19, §47)'
FROM (SELECT id AS ended_id, (updated_at AT TIME ZONE 'Asia/Shanghai')::date AS ended FROM opinion
      WHERE status IN ('CLOSED', 'REFERRED_OUT', 'REJECTED', 'WITHDRAWN')) AS before
WHERE id = ended_id;
