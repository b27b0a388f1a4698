package org.lianluo.shared.relay;

import io.debezium.connector.base.ChangeEventQueue;
import io.debezium.connector.postgresql.PostgresConnectorTask;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.connect.source.SourceRecord;

/**
 * Debezium's task without two things that it does at each poll, forty times a second, also when nothing happened: it
 * waits out the last millisecond of the poll interval in a busy loop, and it reads the committed offset from Kafka to
 * confirm it to PostgreSQL once more. What is sent, in which order and transaction, and what is confirmed is
 * Debezium's. Needs {@code max.batch.size=1}: its queue then hands out at once what is there.
 */
public final class OutboxTask extends PostgresConnectorTask {
    private static final VarHandle QUEUE = queue();
    /** How long a row waits at most until it is seen. */
    private static final int LOOK_MILLIS = 20;
    /** Once a second Debezium is asked whatever is seen: it tells then that its reader failed. */
    private static final int LOOKS = 1000 / LOOK_MILLIS;
    /** Rows of one transaction in Kafka. */
    private static final int BATCH = 2048;

    private boolean unconfirmed;

    @Override
    public List<SourceRecord> doPoll() throws InterruptedException {
        int waiting = waiting();
        for (int look = 0; waiting == 0 && look < LOOKS; look++) {
            Thread.sleep(LOOK_MILLIS);
            waiting = waiting();
        }
        List<SourceRecord> records = new ArrayList<>(super.doPoll());
        boolean more = !records.isEmpty();
        while (more && records.size() < Math.min(waiting, BATCH)) {
            more = records.addAll(super.doPoll());
        }
        return records;
    }

    /** Called for each record of a transaction that Kafka committed, before {@link #commit}. */
    @Override
    public void commitRecord(SourceRecord record, RecordMetadata metadata) throws InterruptedException {
        unconfirmed = true;
        super.commitRecord(record, metadata);
    }

    /** Has the committed offset confirmed to PostgreSQL; a heartbeat is a record too. */
    @Override
    public void commit() throws InterruptedException {
        if (unconfirmed) {
            unconfirmed = false;
            super.commit();
        }
    }

    private int waiting() {
        ChangeEventQueue<?> queue = (ChangeEventQueue<?>) QUEUE.getVolatile(this);
        return queue.totalCapacity() - queue.remainingCapacity();
    }

    /** Debezium shows its queue to nobody else. */
    private static VarHandle queue() {
        try {
            return MethodHandles.privateLookupIn(PostgresConnectorTask.class, MethodHandles.lookup())
                    .findVarHandle(PostgresConnectorTask.class, "queue", ChangeEventQueue.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Debezium has no queue where OutboxTask looks for it", e);
        }
    }
}
