-- Who was reminded in vain has given no feedback; what they said later does not count, unless it becomes their feedback.
ALTER TABLE suggestion_feedback
    ADD COLUMN reminded_at timestamptz,
    ADD COLUMN lapsed_at   timestamptz,
    ADD COLUMN remarked_at timestamptz;
DROP INDEX suggestion_feedback_open;
CREATE INDEX suggestion_feedback_open ON suggestion_feedback (deputy_code, suggestion_id)
    WHERE returned_at IS NULL AND lapsed_at IS NULL;

-- What a panel says of replies that dissatisfied in their last round; one at a time.
CREATE TABLE suggestion_review (
    id              uuid PRIMARY KEY,
    suggestion_id   uuid        NOT NULL REFERENCES suggestion,
    kind            text        NOT NULL,
    member_names    text[]      NOT NULL,
    member_offices  text[]      NOT NULL,
    convened_on     date        NOT NULL,
    opened_at       timestamptz NOT NULL,
    outcome         text,
    conclusion      text,
    upheld_replies  uuid[]      NOT NULL,
    again_replies   uuid[]      NOT NULL,
    again_units     text[]      NOT NULL,
    concluded_at    timestamptz
);
CREATE INDEX suggestion_review_suggestion ON suggestion_review (suggestion_id);
CREATE UNIQUE INDEX suggestion_review_open ON suggestion_review (suggestion_id) WHERE concluded_at IS NULL;
