-- For the working committee of a street (街道人大工委): the stations in it, and the deputies posted to them.
ALTER TABLE known_station ADD street_code text;
CREATE INDEX known_station_street ON known_station (street_code) WHERE street_code IS NOT NULL;
CREATE INDEX known_deputy_stations ON known_deputy USING gin (station_codes);
