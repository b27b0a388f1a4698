-- The same words at the same station within a minute are kept and marked. The hash is keyed, and goes when the words are
-- erased.
ALTER TABLE opinion ADD COLUMN content_hash text;
ALTER TABLE opinion ADD COLUMN possible_duplicate_of uuid;
CREATE INDEX opinion_content ON opinion (station_code, content_hash, received_at) WHERE content_hash IS NOT NULL;
