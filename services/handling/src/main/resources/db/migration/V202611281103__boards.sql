-- Boards: what is due, the first due first, and how much of it, which is counted as it changes and not by a scan.
CREATE INDEX due_case_region ON due_case (region_code, due, id) WHERE due IS NOT NULL;
CREATE INDEX due_case_unit ON due_case (unit_code, due, id) WHERE due IS NOT NULL;
CREATE INDEX due_case_committee ON due_case (region_code, committee_code, due, id)
    WHERE due IS NOT NULL AND committee_code IS NOT NULL;
CREATE INDEX due_case_leader ON due_case (region_code, leader_code, due, id)
    WHERE due IS NOT NULL AND leader_code IS NOT NULL;

-- The field of a committee (对口联系单位): the units that it supervises.
CREATE TABLE committee (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    event_sequence bigint      NOT NULL,
    region_code    text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text        NOT NULL,
    code           text        NOT NULL UNIQUE,
    name           text        NOT NULL,
    unit_codes     varchar[]   NOT NULL
);
CREATE INDEX committee_region ON committee (region_code, code);

-- Every change adds lines of +n and -n, so that no two writers wait for the same row; a job folds them into one.
CREATE TABLE due_count (
    region_code    text    NOT NULL,
    unit_code      text,
    committee_code text,
    leader_code    text,
    kind           text    NOT NULL,
    waits_for      text    NOT NULL,
    status         text    NOT NULL,
    colour         text    NOT NULL,
    overdue        boolean NOT NULL,
    n              bigint  NOT NULL
);
CREATE INDEX due_count_region ON due_count (region_code);
CREATE INDEX due_count_unit ON due_count (unit_code);

CREATE FUNCTION count_due_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO due_count
    SELECT region_code, unit_code, committee_code, leader_code, kind, waits_for, status, colour,
        step IS NOT DISTINCT FROM 'OVERDUE', count(*)
    FROM added WHERE due IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    RETURN NULL;
END
$$;
CREATE FUNCTION count_due_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO due_count
    SELECT region_code, unit_code, committee_code, leader_code, kind, waits_for, status, colour, overdue, sum(n)
    FROM (
        SELECT region_code, unit_code, committee_code, leader_code, kind, waits_for, status, colour,
            step IS NOT DISTINCT FROM 'OVERDUE' AS overdue, 1 AS n FROM added WHERE due IS NOT NULL
        UNION ALL
        SELECT region_code, unit_code, committee_code, leader_code, kind, waits_for, status, colour,
            step IS NOT DISTINCT FROM 'OVERDUE', -1 FROM removed WHERE due IS NOT NULL) AS changed
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(n) <> 0;
    RETURN NULL;
END
$$;
CREATE FUNCTION count_due_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO due_count
    SELECT region_code, unit_code, committee_code, leader_code, kind, waits_for, status, colour,
        step IS NOT DISTINCT FROM 'OVERDUE', -count(*)
    FROM removed WHERE due IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    RETURN NULL;
END
$$;
CREATE TRIGGER due_case_inserted AFTER INSERT ON due_case REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_due_inserted();
CREATE TRIGGER due_case_updated AFTER UPDATE ON due_case REFERENCING NEW TABLE AS added OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION count_due_updated();
CREATE TRIGGER due_case_deleted AFTER DELETE ON due_case REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION count_due_deleted();

INSERT INTO due_count
SELECT region_code, unit_code, committee_code, leader_code, kind, waits_for, status, colour,
    step IS NOT DISTINCT FROM 'OVERDUE', count(*)
FROM due_case WHERE due IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
