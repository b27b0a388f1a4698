-- What a kiosk took too long ago is received too, for staff to check.
ALTER TABLE opinion ADD COLUMN taken_too_long_ago boolean;
CREATE INDEX opinion_taken_too_long_ago ON opinion (station_code, id) WHERE taken_too_long_ago;
