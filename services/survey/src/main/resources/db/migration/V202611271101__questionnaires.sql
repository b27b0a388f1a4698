-- Questionnaires, and what was answered. Who took part and what was answered stand in tables without a common key.
CREATE TABLE questionnaire (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    title          text        NOT NULL,
    introduction   text,
    audience       text        NOT NULL,
    anonymous      boolean     NOT NULL,
    last_day       date        NOT NULL,
    roster         text[]      NOT NULL,
    questions      text        NOT NULL,
    status         text        NOT NULL,
    answers        int,
    opened_at      timestamptz,
    closed_at      timestamptz,
    published_at   timestamptz,
    void_reason    text
);
CREATE INDEX questionnaire_region ON questionnaire (region_code, id);
CREATE INDEX questionnaire_region_status ON questionnaire (region_code, status, id);
CREATE INDEX questionnaire_roster ON questionnaire USING gin (roster);
CREATE INDEX questionnaire_last_day ON questionnaire (last_day) WHERE status = 'OPEN';
-- What everybody may read, newest first.
CREATE INDEX questionnaire_public ON questionnaire (id)
    WHERE status = 'OPEN' AND audience = 'PUBLIC' OR status = 'PUBLISHED';
CREATE INDEX questionnaire_public_region ON questionnaire (region_code, id)
    WHERE status = 'OPEN' AND audience = 'PUBLIC' OR status = 'PUBLISHED';

-- Who is asked, and the day on which they took part; nothing of what they answered.
CREATE TABLE questionnaire_part (
    questionnaire_id uuid NOT NULL,
    deputy_code      text NOT NULL,
    took_part_on     date,
    PRIMARY KEY (questionnaire_id, deputy_code)
);
CREATE INDEX questionnaire_part_deputy ON questionnaire_part (deputy_code);

-- Recognises a sheet of the public that is sent again; nothing of what it says.
CREATE TABLE questionnaire_submission (
    questionnaire_id uuid NOT NULL,
    submission_hash  text NOT NULL,
    PRIMARY KEY (questionnaire_id, submission_hash)
);

-- What was answered: random ids, no time, no order. The deputy's code stands on sheets of named questionnaires alone.
CREATE TABLE questionnaire_answer (
    id               uuid PRIMARY KEY,
    questionnaire_id uuid NOT NULL,
    deputy_code      text,
    marks            text NOT NULL,
    texts            text
);
CREATE INDEX questionnaire_answer_questionnaire ON questionnaire_answer (questionnaire_id, id);

-- Texts, cut off from the sheets at the close.
CREATE TABLE questionnaire_text (
    id               uuid    PRIMARY KEY,
    questionnaire_id uuid    NOT NULL,
    question_id      text    NOT NULL,
    text             text    NOT NULL,
    released         boolean NOT NULL
);
CREATE INDEX questionnaire_text_questionnaire ON questionnaire_text (questionnaire_id, id);
CREATE INDEX questionnaire_text_released ON questionnaire_text (questionnaire_id, id) WHERE released;

-- What was counted at the close.
CREATE TABLE questionnaire_result (
    questionnaire_id uuid PRIMARY KEY,
    counted          text NOT NULL
);
