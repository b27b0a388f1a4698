-- Answers given under an Idempotency-Key. The answer is sealed: it may hold a tracking code or personal data.
CREATE TABLE kept_answer (
    client      text        NOT NULL,
    operation   text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    answer      text,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (client, operation, key)
);
CREATE INDEX kept_answer_created_at ON kept_answer (created_at);
