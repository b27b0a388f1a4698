-- What may be rated, as other services tell it.
CREATE TABLE rated_station (
    id          uuid PRIMARY KEY,
    code        text NOT NULL UNIQUE,
    name        text NOT NULL,
    region_code text NOT NULL
);
CREATE TABLE rated_answer (
    opinion_id   uuid PRIMARY KEY,
    station_code text NOT NULL
);

-- Links: of a token its hash, of the use only that it was used. No day, time or version moves with it.
CREATE TABLE rating_link (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    station_code   text        NOT NULL,
    subject_kind   text        NOT NULL,
    opinion_id     uuid,
    token_hash     text        NOT NULL UNIQUE,
    valid_until    date        NOT NULL,
    rule           text        NOT NULL,
    used           boolean     NOT NULL,
    revoked_on     date,
    CHECK ((opinion_id IS NULL) = (subject_kind = 'STATION'))
);
CREATE INDEX rating_link_station ON rating_link (station_code, id);
CREATE INDEX rating_link_opinion ON rating_link (opinion_id, id) WHERE opinion_id IS NOT NULL;

-- Ratings wait here, without a key of a link or a time, until five of one station and kind are counted together.
CREATE TABLE rating_pile (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    station_code   text        NOT NULL,
    subject_kind   text        NOT NULL,
    UNIQUE (station_code, subject_kind)
);
CREATE TABLE pending_rating (
    id       uuid PRIMARY KEY,
    pile_id  uuid NOT NULL REFERENCES rating_pile,
    grade    text,
    attitude text,
    result   text
);
CREATE INDEX pending_rating_pile ON pending_rating (pile_id);

CREATE TABLE rating_count (
    region_code  text   NOT NULL,
    station_code text   NOT NULL,
    question     text   NOT NULL,
    grade        text   NOT NULL,
    day          date   NOT NULL,
    ratings      bigint NOT NULL,
    PRIMARY KEY (station_code, question, grade, day)
);
CREATE INDEX rating_count_region ON rating_count (region_code, station_code);
