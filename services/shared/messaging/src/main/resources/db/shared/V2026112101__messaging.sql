-- Outbox in the layout of Debezium's outbox event router. Payload is text: the reactive client would write a string
-- into jsonb as a quoted string.
CREATE TABLE outbox (
    id               uuid PRIMARY KEY,
    topic            text        NOT NULL,
    aggregatetype    text        NOT NULL,
    aggregateid      text        NOT NULL,
    type             text        NOT NULL,
    aggregateversion bigint      NOT NULL,
    sequence         bigint      NOT NULL,
    source           text        NOT NULL,
    occurredat       timestamptz NOT NULL,
    traceparent      text,
    payload          text        NOT NULL,
    deadreason       text
);
CREATE INDEX outbox_occurredat ON outbox (occurredat);

CREATE PUBLICATION lianluo_outbox FOR TABLE outbox WITH (publish = 'insert');
GRANT SELECT ON outbox TO "${relay_role}";

-- What each consumer has seen of each aggregate: the gate for order and for repeats.
CREATE TABLE inbox_position (
    consumer       text   NOT NULL,
    aggregate_type text   NOT NULL,
    aggregate_id   text   NOT NULL,
    last_sequence  bigint NOT NULL,
    PRIMARY KEY (consumer, aggregate_type, aggregate_id)
);

CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    type        text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_received_at ON inbox (received_at);

-- Events whose predecessor is missing, and those that can't be read or break a rule (dead_reason is set).
CREATE TABLE inbox_waiting (
    consumer       text        NOT NULL,
    event_id       uuid        NOT NULL,
    aggregate_type text        NOT NULL,
    aggregate_id   text        NOT NULL,
    sequence       bigint      NOT NULL,
    topic          text        NOT NULL,
    message_key    text,
    headers        text        NOT NULL,
    payload        bytea       NOT NULL,
    since          timestamptz NOT NULL,
    dead_reason    text,
    PRIMARY KEY (consumer, event_id)
);
CREATE UNIQUE INDEX inbox_waiting_order ON inbox_waiting (consumer, aggregate_type, aggregate_id, sequence);
CREATE INDEX inbox_waiting_dead ON inbox_waiting (since) WHERE dead_reason IS NOT NULL;
