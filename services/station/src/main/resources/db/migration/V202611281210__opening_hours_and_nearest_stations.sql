-- When stations are open: a time of each week, or of one day; a day without times is one on which it stays closed.
CREATE TABLE opening_hours (
    id         uuid PRIMARY KEY,
    station_id uuid NOT NULL REFERENCES station (id),
    weekday    int,
    on_day     date,
    opens      time,
    closes     time,
    CHECK ((weekday IS NULL) <> (on_day IS NULL)),
    CHECK ((opens IS NULL) = (closes IS NULL)),
    CHECK (weekday IS NULL OR opens IS NOT NULL)
);
CREATE INDEX opening_hours_station ON opening_hours (station_id);

-- The nearest stations in service: PostgreSQL's own index of points, no extension.
CREATE INDEX station_point ON station USING gist (point(longitude, latitude))
    WHERE status = 'ACTIVE' AND latitude IS NOT NULL;
