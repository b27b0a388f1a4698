-- What stations should have, as data: checklists and schemes of stars. Codes and jurisdictions never change.
CREATE TABLE station_standard (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    code           text        NOT NULL UNIQUE,
    name           text        NOT NULL,
    basis          text,
    item_codes     varchar[]   NOT NULL,
    item_labels    varchar[]   NOT NULL,
    item_points    int[]       NOT NULL,
    optional_codes varchar[]   NOT NULL,
    star_points    int[]       NOT NULL
);
-- No source lists the six of 六有, nor the points of stars: these are a suggestion, for a region to replace by its own.
INSERT INTO station_standard (id, version, event_sequence, region_code, created_at, created_by, updated_at, updated_by, code, name,
                              basis, item_codes, item_labels, item_points, optional_codes, star_points)
VALUES (uuidv7(), 0, 0, 'DEFAULT', now(), 'shipped', now(), 'shipped', 'LIUYOU', '六有标准（参考）',
        '各地“六有”内容不一，本清单仅供参考，可由本地区另行制定。',
        '{PLACE,SIGN,EQUIPMENT,RULES,PLAN,LEDGER,FUNDS,STAFF,NETWORK}',
        '{有固定场所,有统一标牌,有必要设施,有规章制度,有年度计划,有工作台账,有经费保障,有专人负责,有网络条件}',
        '{0,0,0,0,0,0,0,0,0}', '{FUNDS,STAFF,NETWORK}', '{}'),
       (uuidv7(), 0, 0, 'DEFAULT', now(), 'shipped', now(), 'shipped', 'STARS', '星级评定标准（参考）',
        '参考各地星级联络站评定办法整理，分值可由本地区另行制定。',
        '{HARDWARE,PUBLICITY,ORGANISATION,ACTIVITY,RESULT}',
        '{硬件设施：面积、标牌、无障碍,公开：代表、计划、制度、结果、联系方式,组织：站长、联络员、制度、档案、经费,活动：接待日、小组活动、述职、培训,成效：意见数量、办结率、满意度}',
        '{20,20,20,20,20}', '{}', '{60,70,80,90,95}');

-- Looks at what a station has of a standard; the last one of an item counts.
CREATE TABLE station_check (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    station_id     uuid        NOT NULL REFERENCES station,
    station_code   text        NOT NULL,
    standard_code  text        NOT NULL REFERENCES station_standard (code),
    item_code      text        NOT NULL,
    met            boolean     NOT NULL,
    evidence       text        NOT NULL,
    on_day         date        NOT NULL
);
CREATE INDEX station_check_last ON station_check (standard_code, station_id, item_code, on_day DESC, id DESC);

CREATE TABLE star_rating (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    station_id     uuid        NOT NULL REFERENCES station,
    station_code   text        NOT NULL,
    standard_code  text        NOT NULL REFERENCES station_standard (code),
    claimed_stars  int         NOT NULL,
    statement      text        NOT NULL,
    status         text        NOT NULL,
    stars          int,
    points         int,
    plaque_number  text,
    awarded_on     date,
    recheck_due    date,
    refused_for    text
);
CREATE INDEX star_rating_region ON star_rating (region_code, id);
CREATE INDEX star_rating_station ON star_rating (station_code, id);
CREATE INDEX star_rating_awarded ON star_rating (id) WHERE status = 'AWARDED';
CREATE INDEX star_rating_due ON star_rating (region_code, recheck_due) WHERE recheck_due IS NOT NULL;
CREATE UNIQUE INDEX star_rating_under_way ON star_rating (station_id, standard_code) WHERE status IN ('APPLIED', 'REVIEWED');

CREATE TABLE star_review (
    id           uuid PRIMARY KEY,
    rating_id    uuid        NOT NULL REFERENCES star_rating,
    on_day       date        NOT NULL,
    item_codes   varchar[]   NOT NULL,
    item_points  int[]       NOT NULL,
    item_remarks varchar[]   NOT NULL,
    points       int         NOT NULL,
    stars        int         NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL
);
CREATE INDEX star_review_rating ON star_review (rating_id, id DESC);

CREATE TABLE best_stations (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    for_year       int         NOT NULL,
    title          text        NOT NULL,
    basis          text,
    station_codes  varchar[]   NOT NULL,
    compared_with  int         NOT NULL,
    revoked_for    text
);
CREATE INDEX best_stations_region ON best_stations (region_code, id DESC);
