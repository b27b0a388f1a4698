-- How often an opinion was urged (催办), and when last.
ALTER TABLE opinion
    ADD COLUMN urged_count int NOT NULL DEFAULT 0,
    ADD COLUMN urged_by_submitter_on date,
    ADD COLUMN urged_by_station_on date,
    ADD COLUMN urged_words text;
CREATE INDEX opinion_urged ON opinion (station_code, id DESC) WHERE urged_count > 0;
CREATE INDEX opinion_urged_region ON opinion (region_code, id DESC) WHERE urged_count > 0;
