-- Policies and working-day calendar, as this service knows them from events.
CREATE TABLE known_policy (
    id             uuid PRIMARY KEY,
    jurisdiction   text NOT NULL,
    key            text NOT NULL,
    value          text NOT NULL,
    effective_from date NOT NULL
);
CREATE INDEX known_policy_key ON known_policy (key, jurisdiction, effective_from);

CREATE TABLE known_calendar_year (
    year             int PRIMARY KEY,
    holidays         date[] NOT NULL,
    swapped_workdays date[] NOT NULL
);

CREATE TABLE history_entry (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL,
    at          timestamptz NOT NULL,
    action      text        NOT NULL,
    actor_kind  text        NOT NULL,
    actor       text,
    from_status text,
    to_status   text,
    due         date,
    rule        text,
    note        text
);
CREATE INDEX history_entry_case ON history_entry (case_id, id);
