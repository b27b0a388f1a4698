-- What a kiosk says of an opinion that it took, also while it was cut off; and the kiosks that were revoked.
ALTER TABLE opinion
    ADD COLUMN taken_client      text,
    ADD COLUMN taken_number      bigint,
    ADD COLUMN taken_at          timestamptz,
    ADD COLUMN taken_late        boolean,
    ADD COLUMN taken_clock_wrong boolean;
CREATE INDEX opinion_taken ON opinion (station_code, taken_client, taken_number) WHERE taken_client IS NOT NULL;

CREATE TABLE known_kiosk (
    id        uuid PRIMARY KEY,
    client_id text,
    status    text NOT NULL
);
CREATE INDEX known_kiosk_client ON known_kiosk (client_id);
