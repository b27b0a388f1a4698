-- Surveys, evaluations and votes. What is marked about each item is a row of verdict.
CREATE TABLE survey (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    event_sequence  bigint      NOT NULL,
    region_code     text        NOT NULL,
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text        NOT NULL,
    kind            text        NOT NULL,
    title           text        NOT NULL,
    explanation     text,
    method          text        NOT NULL,
    named_decision  text,
    blind           boolean     NOT NULL,
    rule            text        NOT NULL,
    amends          uuid REFERENCES survey,
    evaluation_id   uuid,
    first_survey_id uuid REFERENCES survey,
    round           int         NOT NULL,
    unit_codes      text[]      NOT NULL,
    status          text        NOT NULL,
    all_members     int,
    present         int,
    opened_at       timestamptz,
    ended_at        timestamptz,
    announced_at    timestamptz,
    published       boolean,
    reason          text
);
CREATE INDEX survey_region ON survey (region_code, id);
CREATE INDEX survey_region_status ON survey (region_code, status, id);
CREATE INDEX survey_units ON survey USING gin (unit_codes) WHERE status = 'ANNOUNCED';
CREATE INDEX survey_published ON survey (region_code, id) WHERE published;
CREATE INDEX survey_first ON survey (first_survey_id);
CREATE INDEX survey_amends ON survey (amends);
CREATE INDEX survey_evaluation ON survey (evaluation_id);

-- What is rated, and what became of it: the verdict on it, the answer of who was rated, its rectification.
CREATE TABLE verdict (
    id                uuid PRIMARY KEY,
    version           bigint      NOT NULL,
    event_sequence    bigint      NOT NULL,
    region_code       text        NOT NULL,
    created_at        timestamptz NOT NULL,
    created_by        text        NOT NULL,
    updated_at        timestamptz NOT NULL,
    updated_by        text        NOT NULL,
    survey_id         uuid        NOT NULL REFERENCES survey,
    position          int         NOT NULL,
    subject_kind      text        NOT NULL,
    subject_ref       text,
    title             text        NOT NULL,
    unit_codes        text[]      NOT NULL,
    responsible_codes text[]      NOT NULL,
    status            text        NOT NULL,
    tally             text,
    verdict           text,
    below_threshold   boolean,
    answer            text,
    answered_at       timestamptz,
    rectification     text,
    rectified_on      date,
    re_survey_id      uuid REFERENCES survey,
    UNIQUE (survey_id, position)
);
CREATE INDEX verdict_region_status ON verdict (region_code, status, id);
CREATE INDEX verdict_units ON verdict USING gin (unit_codes) WHERE status <> 'AWAITED';

-- Who may take part, frozen when it opens, and on which day they did: here are persons and no marks.
CREATE TABLE roster_entry (
    survey_id    uuid    NOT NULL REFERENCES survey,
    code         text    NOT NULL,
    team         text,
    excluded     int[]   NOT NULL,
    on_paper     boolean NOT NULL DEFAULT false,
    took_part    boolean NOT NULL DEFAULT false,
    took_part_on date,
    departed     boolean NOT NULL DEFAULT false,
    PRIMARY KEY (survey_id, code)
);
CREATE INDEX roster_entry_code ON roster_entry (code, survey_id);

-- Papers until the close: here are marks and no persons, but where the survey is named. The mark on an item stands at its
-- position; NULL is blank, - is not asked.
CREATE TABLE survey_paper (
    id        uuid PRIMARY KEY,
    survey_id uuid   NOT NULL REFERENCES survey,
    team      text,
    code      text,
    marks     text[] NOT NULL
);
CREATE INDEX survey_paper_survey ON survey_paper (survey_id);

-- Papers cut up by items after the close, sorted by what is marked. One statement writes them all, from the rows that they
-- belong to, and nothing changes them: foreign keys would be checked for each of some 200,000.
CREATE TABLE survey_slip (
    id        uuid PRIMARY KEY,
    survey_id uuid NOT NULL,
    item_id   uuid NOT NULL,
    team      text,
    code      text,
    mark      text
);
CREATE INDEX survey_slip_item ON survey_slip (survey_id, item_id);

-- What raters wrote, apart from what they marked. Shown to others when the opener released it.
CREATE TABLE survey_remark (
    id        uuid PRIMARY KEY,
    survey_id uuid    NOT NULL REFERENCES survey,
    content   text    NOT NULL,
    released  boolean NOT NULL DEFAULT false
);
CREATE INDEX survey_remark_survey ON survey_remark (survey_id);

-- Papers of a hall as each teller counted them, and as the head teller decided where two differ.
CREATE TABLE teller_count (
    id         uuid PRIMARY KEY,
    survey_id  uuid        NOT NULL REFERENCES survey,
    teller     text        NOT NULL,
    issued     int         NOT NULL,
    returned   int         NOT NULL,
    counts     text        NOT NULL,
    record     text,
    counted_at timestamptz NOT NULL,
    UNIQUE (survey_id, teller)
);
CREATE UNIQUE INDEX teller_count_decided ON teller_count (survey_id) WHERE record IS NOT NULL;
