package org.lianluo.shared.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.shared.servers.ConnectWorker;
import org.lianluo.shared.servers.KafkaBroker;
import org.lianluo.shared.servers.Ports;
import org.lianluo.shared.servers.PostgresServer;

/** A row of the outbox becomes one Kafka record, to the byte, whatever dies on the way. */
class RelayIT {
    private static final String TOPIC = "lianluo.station.v1";
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    static Path directory;

    private static final UUID BEFORE_THE_CONNECTOR = UUID.randomUUID();

    private static PostgresServer postgres;
    private static KafkaBroker kafka;
    private static ConnectWorker connect;
    private static KafkaConsumer<String, byte[]> consumer;

    private static final List<ConsumerRecord<String, byte[]>> RECEIVED = new ArrayList<>();

    @BeforeAll
    static void start() throws SQLException {
        postgres = PostgresServer.start(directory, Ports.free());
        postgres.createServiceDatabase("station", "o", "a", "relay-secret");
        try (Connection owner = DriverManager.getConnection(postgres.jdbcUrl("station"), "station_owner", "o");
                Statement statement = owner.createStatement()) {
            statement.execute(migration().replace("${relay_role}", "station_relay"));
        }
        insert(BEFORE_THE_CONNECTOR, "410402-S000", "{}", null, false);
        kafka = KafkaBroker.start(directory, Ports.free(), Ports.free());
        kafka.createTopics();
        kafka.createTopics();
        connect = ConnectWorker.start(directory, kafka.bootstrapServers(), Ports.free());
        connect.registerOutboxConnector("station", postgres, "relay-secret");
        connect.registerOutboxConnector("station", postgres, "relay-secret");
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "group.id", "relay-it",
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(TOPIC));
    }

    /** The outbox and its publication as every service has them. */
    private static String migration() {
        try (InputStream in = RelayIT.class.getResourceAsStream("/db/shared/V2026112101__messaging.sql")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        if (consumer != null) {
            consumer.close();
        }
        for (AutoCloseable server : new AutoCloseable[] {connect, kafka, postgres}) {
            closeQuietly(server);
        }
    }

    @Test
    void publishesARowWithItsKeyHeadersAndPayloadToTheByte() throws SQLException {
        UUID id = UUID.randomUUID();
        String payload = "{\"name\": \"李屯镇人大代表联络站\", \"note\":\"\\u0041 \\\"引号\\\" 𠮷\"}";

        insert(id, "410402-S001", payload, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false);

        ConsumerRecord<String, byte[]> found = awaitRecords(List.of(id)).get(0);
        assertThat(found.key()).isEqualTo("410402-S001");
        assertThat(new String(found.value(), UTF_8)).isEqualTo(payload);
        assertThat(headers(found))
                .containsOnly(
                        entry("id", id.toString()),
                        entry("ce_id", id.toString()),
                        entry("ce_type", "lianluo.station.station.recorded.v1"),
                        entry("ce_source", "/lianluo/station"),
                        entry("ce_time", "2026-03-05T01:02:03.456789Z"),
                        entry("ce_subject", "410402-S001"),
                        entry("ce_aggregatetype", "station"),
                        entry("ce_aggregateversion", "7"),
                        entry("ce_sequence", "2"),
                        entry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                        entry("ce_specversion", "1.0"),
                        entry("content-type", "application/json"));
    }

    @Test
    void publishesARowThatWasThereBeforeTheConnector() {
        ConsumerRecord<String, byte[]> found =
                awaitRecords(List.of(BEFORE_THE_CONNECTOR)).get(0);

        assertThat(found.key()).isEqualTo("410402-S000");
        assertThat(headers(found)).containsEntry("ce_specversion", "1.0").containsEntry("ce_aggregateversion", "7");
    }

    @Test
    void publishesARowThatItsOwnTransactionDeletes() throws SQLException {
        UUID id = UUID.randomUUID();

        insert(id, "410402-S002", "{}", null, true);

        assertThat(headers(awaitRecords(List.of(id)).get(0))).containsEntry("traceparent", null);
    }

    @Test
    void publishesEachRowOnceWhenConnectKafkaAndPostgresAreKilledAndATaskIsRestarted() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        for (Runnable death : List.<Runnable>of(
                () -> connect.restart("station"),
                () -> {
                    connect.kill();
                    connect.restart();
                },
                () -> {
                    kafka.kill();
                    kafka.restart();
                },
                () -> {
                    postgres.kill();
                    postgres.restart();
                })) {
            ids.addAll(insertMany(50));
            death.run();
            ids.addAll(insertMany(50));
        }
        connect.waitUntilRunning("station");

        List<ConsumerRecord<String, byte[]>> records = awaitRecords(ids);

        assertThat(records).extracting(RelayIT::id).containsExactlyInAnyOrderElementsOf(strings(ids));
    }

    @Test
    void theSlotOfAQuietDatabaseMovesOnAfterARestart() throws SQLException {
        awaitRecords(insertMany(1));
        connect.restart("station");
        connect.waitUntilRunning("station");
        String written = query(OutboxStore.HEARTBEAT);

        await().atMost(LIMIT).untilAsserted(() -> {
            query(OutboxStore.HEARTBEAT);
            assertThat(query("SELECT confirmed_flush_lsn >= '" + written + "'::pg_lsn FROM pg_replication_slots"))
                    .isEqualTo("t");
        });
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = postgres.connect("station");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<UUID> insertMany(int count) throws SQLException {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(number -> UUID.randomUUID()).toList();
        for (UUID id : ids) {
            insert(id, "410402-S003", "{}", null, false);
        }
        return ids;
    }

    private static void insert(UUID id, String aggregate, String payload, String trace, boolean deleteAtOnce)
            throws SQLException {
        try (Connection connection = postgres.connect("station");
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox VALUES (?, 'lianluo.station.v1', 'station', ?,
                          'lianluo.station.station.recorded.v1', 7, 2, '/lianluo/station',
                          '2026-03-05T09:02:03.456789+08', ?, ?)""");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ?")) {
            connection.setAutoCommit(false);
            insert.setObject(1, id);
            insert.setString(2, aggregate);
            insert.setString(3, trace);
            insert.setString(4, payload);
            insert.executeUpdate();
            if (deleteAtOnce) {
                delete.setObject(1, id);
                delete.executeUpdate();
            }
            connection.commit();
        }
    }

    /** All records with these ids, read until each was seen and nothing more comes. */
    private List<ConsumerRecord<String, byte[]>> awaitRecords(List<UUID> ids) {
        List<String> wanted = strings(ids);
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(RECEIVED::add);
            assertThat(RECEIVED).extracting(RelayIT::id).containsAll(wanted);
        });
        consumer.poll(Duration.ofSeconds(2)).forEach(RECEIVED::add);
        return RECEIVED.stream().filter(found -> wanted.contains(id(found))).toList();
    }

    private static List<String> strings(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static String id(ConsumerRecord<String, byte[]> found) {
        return headers(found).get("ce_id");
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new LinkedHashMap<>();
        found.headers()
                .forEach(header ->
                        headers.put(header.key(), header.value() == null ? null : new String(header.value(), UTF_8)));
        return headers;
    }

    private static void closeQuietly(AutoCloseable server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception e) {
            throw new AssertionError("did not stop", e);
        }
    }
}
