-- A suggestion that the office merged with another one (并案) is handled with it.
ALTER TABLE known_suggestion
    ADD COLUMN merge_id    uuid,
    ADD COLUMN merged_into uuid;
CREATE INDEX known_suggestion_merged_into ON known_suggestion (merged_into) WHERE merged_into IS NOT NULL;

-- Its assignments go with those of the lead. One without an assignment of the lead is set aside.
ALTER TABLE assignment
    ADD COLUMN merge_id    uuid,
    ADD COLUMN merged_into uuid,
    ADD COLUMN merged_with uuid REFERENCES assignment,
    ADD COLUMN merge_begun boolean;
CREATE INDEX assignment_merged_with ON assignment (merged_with) WHERE merged_with IS NOT NULL;
CREATE INDEX assignment_merge ON assignment (merge_id) WHERE merge_id IS NOT NULL;
