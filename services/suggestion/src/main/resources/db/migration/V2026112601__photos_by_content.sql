-- Finds the same picture once more, which is kept and shown as a possible duplicate to the station's staff.
CREATE INDEX photo_content ON photo (original_sha256, created_at);
