-- Suggestions that units handle together (并案): a lead and its members. Each suggestion is in at most one merge that is
-- active; whoever merges locks them all.
CREATE TABLE suggestion_merge (
    id          uuid PRIMARY KEY,
    region_code text        NOT NULL,
    lead_id     uuid        NOT NULL REFERENCES suggestion,
    member_ids  uuid[]      NOT NULL,
    left_ids    uuid[]      NOT NULL,
    status      text        NOT NULL,
    reason      text        NOT NULL,
    merged_at   timestamptz NOT NULL,
    ended_at    timestamptz,
    end_reason  text
);
CREATE INDEX suggestion_merge_lead ON suggestion_merge (lead_id);
CREATE INDEX suggestion_merge_members ON suggestion_merge USING gin (member_ids);
CREATE INDEX suggestion_merge_left ON suggestion_merge USING gin (left_ids);

-- A unit has nothing to do for a merged suggestion while the units of the lead handle it.
ALTER TABLE suggestion_assignment ADD COLUMN set_aside boolean NOT NULL DEFAULT false;
