-- Names that stand in letters, as the station service tells them.
CREATE TABLE known_deputy (
    code text PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE known_region (
    code        text PRIMARY KEY,
    name        text NOT NULL,
    parent_code text
);
