-- The pages of deputies, as their owner publishes them: through one of them an opinion comes without an account.
CREATE TABLE known_deputy_page (
    deputy_code text PRIMARY KEY,
    deputy_id   uuid NOT NULL,
    token_hash  text
);
CREATE INDEX known_deputy_page_token ON known_deputy_page (token_hash) WHERE token_hash IS NOT NULL;
