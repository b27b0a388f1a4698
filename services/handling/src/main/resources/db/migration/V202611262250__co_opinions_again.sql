-- The lead may send the opinion of a co-handler back, with a time of its own for another; where they do not agree, an office
-- coordinates them.
ALTER TABLE assignment
    ADD COLUMN rework_due          date,
    ADD COLUMN rework_rule         text,
    ADD COLUMN rework_provisional  boolean,
    ADD COLUMN rework_policy       text,
    ADD COLUMN rework_limit        text,
    ADD COLUMN rework_counted_from date,
    ADD COLUMN rework_calendar     bigint,
    ADD COLUMN rework_reason       text,
    ADD COLUMN rework_requested_at timestamptz,
    ADD COLUMN coordinated_at      timestamptz;
ALTER TABLE co_opinion
    ADD COLUMN sent_back_reason text,
    ADD COLUMN sent_back_at     timestamptz;
ALTER TABLE office_request ADD COLUMN asked_by_unit_code text;
