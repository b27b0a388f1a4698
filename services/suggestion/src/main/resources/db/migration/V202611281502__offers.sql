-- Opinions that are offered to the deputies of a station (认领), for the first who claims them.
ALTER TABLE opinion
    ADD COLUMN offered_count int NOT NULL DEFAULT 0,
    ADD COLUMN offered_until date,
    ADD COLUMN offer_rule text;
CREATE INDEX opinion_offered ON opinion (offered_until) WHERE offered_until IS NOT NULL;
CREATE INDEX opinion_offered_at ON opinion (station_code, id DESC) WHERE offered_until IS NOT NULL;
