-- Since when the oldest item waits on a kiosk.
ALTER TABLE kiosk_pulse ADD COLUMN oldest_at timestamptz;
