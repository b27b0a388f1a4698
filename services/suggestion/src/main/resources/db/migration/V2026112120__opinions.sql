-- What this service knows of others, fed by their events.
CREATE TABLE known_station (
    id              uuid PRIMARY KEY,
    code            text NOT NULL UNIQUE,
    name            text NOT NULL,
    region_code     text NOT NULL,
    status          text NOT NULL,
    page_token_hash text
);
CREATE TABLE known_deputy (
    code          text PRIMARY KEY,
    name          text   NOT NULL,
    region_code   text   NOT NULL,
    station_codes text[] NOT NULL,
    status        text   NOT NULL
);
CREATE TABLE known_unit (
    code        text PRIMARY KEY,
    name        text NOT NULL,
    region_code text NOT NULL,
    status      text NOT NULL
);

CREATE TABLE opinion_category (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    code           text        NOT NULL UNIQUE,
    name_zh        text        NOT NULL,
    name_en        text        NOT NULL,
    active         boolean     NOT NULL
);
INSERT INTO opinion_category
SELECT ('00000000-0000-7000-8000-0000000001' || lpad(row_number() OVER ()::text, 2, '0'))::uuid,
       0, 0, '000000', now(), 'migration', now(), 'migration', code, zh, en, true
FROM (VALUES
    ('ROADS', '交通道路', 'Roads'),
    ('PUBLIC_TRANSPORT', '公共交通', 'Public transport'),
    ('TRAFFIC', '公安交管', 'Traffic police'),
    ('PARKING', '停车', 'Parking'),
    ('LIGHTING', '市政照明', 'Street lighting'),
    ('SANITATION', '环境卫生', 'Sanitation'),
    ('WASTE_SORTING', '垃圾分类', 'Waste sorting'),
    ('WATER', '水利', 'Water works'),
    ('DRAINAGE', '排水', 'Drainage'),
    ('ENERGY', '能源供热', 'Energy and heating'),
    ('HOUSING', '住房城建', 'Housing and construction'),
    ('PROPERTY', '物业', 'Property management'),
    ('GREENERY', '园林绿化', 'Parks and greenery'),
    ('ENVIRONMENT', '生态环境', 'Environment'),
    ('FIRE_SAFETY', '消防安全', 'Fire safety'),
    ('PUBLIC_SECURITY', '社会治安', 'Public security'),
    ('EDUCATION', '教育', 'Education'),
    ('HEALTH', '医疗保障', 'Health care'),
    ('ELDERLY', '民政养老', 'Civil affairs and care for the elderly'),
    ('EMPLOYMENT', '就业社保', 'Employment and social insurance'),
    ('CULTURE', '文化体育', 'Culture and sport'),
    ('AGRICULTURE', '农业农村', 'Agriculture'),
    ('BUSINESS', '营商环境', 'Business environment'),
    ('MARKET', '市场监管', 'Market supervision'),
    ('LEGAL', '法律咨询', 'Legal advice'),
    ('DISPUTES', '矛盾纠纷', 'Disputes'),
    ('GOVERNANCE', '社会治理', 'Social governance'),
    ('OTHER', '其他', 'Other')) AS category (code, zh, en);

CREATE SEQUENCE receipt_number;

CREATE TABLE opinion (
    id                   uuid PRIMARY KEY,
    version              bigint      NOT NULL,
    event_sequence       bigint      NOT NULL,
    region_code          text        NOT NULL,
    created_at           timestamptz NOT NULL,
    created_by           text        NOT NULL,
    updated_at           timestamptz NOT NULL,
    updated_by           text        NOT NULL,
    receipt_number       text        NOT NULL UNIQUE,
    tracking_code_hash   text        NOT NULL,
    station_code         text        NOT NULL,
    source               text        NOT NULL,
    category_code        text        NOT NULL,
    title                text        NOT NULL,
    content              text        NOT NULL,
    location             text,
    status               text        NOT NULL,
    received_at          timestamptz NOT NULL,
    recorded_by_deputy   text,
    submitter_name       text,
    submitter_phone      text,
    submitter_phone_hash text,
    submitter_anonymous  boolean     NOT NULL,
    consent_version      text,
    consent_at           timestamptz,
    approved_title       text,
    approved_text        text,
    approved_location    text,
    unit_code            text,
    assignment_id        uuid,
    deputy_code          text,
    merged_into          uuid REFERENCES opinion,
    outcome_code         text,
    outcome_reason       text,
    answer_text          text,
    answered_by          text,
    answered_at          timestamptz,
    round                int         NOT NULL,
    reopened             boolean     NOT NULL,
    grade                text,
    rating_comment       text,
    rated_at             timestamptz,
    triage_due           date,
    triage_rule          text,
    triage_provisional   boolean,
    triage_policy        text,
    triage_from          date,
    rating_due           date,
    rating_rule          text,
    rating_provisional   boolean,
    rating_policy        text,
    rating_from          date
);
CREATE INDEX opinion_station ON opinion (station_code, id DESC);
CREATE INDEX opinion_station_status ON opinion (station_code, status, id DESC);
CREATE INDEX opinion_region ON opinion (region_code, id DESC);
CREATE INDEX opinion_region_status ON opinion (region_code, status, id DESC);
CREATE INDEX opinion_deputy ON opinion (deputy_code, id DESC) WHERE deputy_code IS NOT NULL;
CREATE INDEX opinion_recorded_by ON opinion (recorded_by_deputy, id DESC) WHERE recorded_by_deputy IS NOT NULL;
CREATE INDEX opinion_merged_into ON opinion (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX opinion_phone ON opinion (submitter_phone_hash) WHERE submitter_phone_hash IS NOT NULL;
CREATE INDEX opinion_rating_due ON opinion (rating_due) WHERE status = 'FED_BACK';
CREATE INDEX opinion_provisional ON opinion (triage_from) WHERE triage_provisional OR rating_provisional;

CREATE TABLE photo (
    id          uuid PRIMARY KEY,
    opinion_id  uuid        NOT NULL REFERENCES opinion,
    media_type  text        NOT NULL,
    sha256      text        NOT NULL,
    original_sha256 text    NOT NULL,
    width       int         NOT NULL,
    height      int         NOT NULL,
    content     bytea       NOT NULL,
    created_at  timestamptz NOT NULL
);
CREATE INDEX photo_opinion ON photo (opinion_id, id);

-- Wrong tracking codes per receipt number, whether or not there is such a receipt.
CREATE TABLE tracking_attempts (
    receipt_number text PRIMARY KEY,
    failures       int         NOT NULL,
    window_start   timestamptz NOT NULL
);
