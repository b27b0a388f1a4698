-- A unit may get more time to reply to a suggestion.
ALTER TABLE assignment ADD COLUMN extended_until date;
ALTER TABLE office_request
    ADD COLUMN wanted_until date,
    ADD COLUMN silent       boolean NOT NULL DEFAULT false;
ALTER TABLE office_request ALTER COLUMN silent DROP DEFAULT;
