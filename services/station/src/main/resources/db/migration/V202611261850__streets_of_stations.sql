-- The street or township in which a station lies, for its working committee (街道人大工委).
ALTER TABLE station ADD street_code text;
CREATE INDEX station_street ON station (street_code, code) WHERE street_code IS NOT NULL;
