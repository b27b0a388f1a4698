package org.lianluo.shared.relay;

import io.debezium.connector.postgresql.PostgresConnector;
import org.apache.kafka.connect.connector.Task;

/** Debezium's connector with {@link OutboxTask} for its task. */
@SuppressWarnings("unchecked") // a method of PostgresConnector is declared so
public final class OutboxConnector extends PostgresConnector {
    @Override
    public Class<? extends Task> taskClass() {
        return OutboxTask.class;
    }
}
