-- The bytes of photos are in the store; those of earlier ones are moved there by a job.
ALTER TABLE photo ALTER COLUMN content DROP NOT NULL;
CREATE INDEX photo_to_move ON photo (id) WHERE content IS NOT NULL;
