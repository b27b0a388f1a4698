-- Deputies, as the station service publishes them: who may stand on a roster.
CREATE TABLE known_deputy (
    code text PRIMARY KEY,
    name text NOT NULL
);
