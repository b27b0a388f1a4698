package org.lianluo.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.audit.AuditVerdict.Finding;
import org.lianluo.shared.audit.AuditVerdict.State;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.security.Caller;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** What agrees in itself is compared with what was published; the outbox is relayed by the test. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(value = KafkaResource.class, restrictToAnnotatedClass = true)
class PublishedHeadsIT {

    private static final String TOPIC = "lianluo.module.v1";
    private static final int PARTITIONS = 12;

    @Inject
    AuditTrail trail;

    @Inject
    AuditChainer chainer;

    @Inject
    AuditVerification verification;

    @Inject
    Transactions transactions;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @BeforeEach
    void emptyTrailAndTopic() throws Exception {
        Database.execute("delete from audit_link");
        Database.execute("delete from audit_pending");
        Database.execute("delete from audit_event");
        Database.execute("update audit_chain set position = 0, head = ''");
        Database.execute("delete from outbox");
        emptyTopic();
    }

    /** Made once and emptied since: a topic that is made anew at each test is not known everywhere when its making is told. */
    private void emptyTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            Map<TopicPartition, RecordsToDelete> all = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                    .collect(Collectors.toMap(partition -> partition, partition -> RecordsToDelete.beforeOffset(-1)));
            Awaitility.await().ignoreExceptions().until(() -> admin.deleteRecords(all)
                    .all()
                    .thenApply(none -> true)
                    .get());
            Awaitility.await().until(this::isKnown);
        }
    }

    private boolean isKnown() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "allow.auto.create.topics", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<PartitionInfo> known = consumer.partitionsFor(TOPIC);
            return known != null && known.size() == PARTITIONS;
        }
    }

    @Test
    @RunOnVertxContext
    void aTrailThatAgreesWithWhatWasPublishedIsIntact(UniAsserter asserter) {
        linkedAndPublished(asserter, "reason 1", "reason 2", "reason 3");
        linked(asserter, "reason 4");

        asserter.assertThat(() -> verification.verify(), verdict -> {
            assertThat(verdict.state()).isEqualTo(State.INTACT);
            assertThat(verdict.linked()).isEqualTo(4);
            assertThat(verdict.published()).isEqualTo(3);
        });
    }

    @Test
    @RunOnVertxContext
    void anEmptyTrailOfWhichNothingWasPublishedIsIntact(UniAsserter asserter) {
        asserter.assertThat(() -> verification.verify(), verdict -> assertThat(verdict.state())
                .isEqualTo(State.INTACT));
    }

    @Test
    @RunOnVertxContext
    void linksOfWhichNoneWasPublishedYetAreNotCompared(UniAsserter asserter) {
        linked(asserter, "reason 1");

        asserter.assertThat(() -> verification.verify(), verdict -> assertThat(verdict.state())
                .isEqualTo(State.NOT_COMPARED));
    }

    @Test
    @RunOnVertxContext
    void anEndThatWasCutAndTheHeadPutBackIsFound(UniAsserter asserter) {
        linkedAndPublished(asserter, "reason 1", "reason 2", "reason 3");
        asserter.execute(() -> cutAfter(2));

        broken(asserter, Finding.CUT, 3);
    }

    @Test
    @RunOnVertxContext
    void aTrailThatWasCutWholeIsFound(UniAsserter asserter) {
        linkedAndPublished(asserter, "reason 1", "reason 2");
        asserter.execute(() -> cutAfter(0));

        broken(asserter, Finding.CUT, 1);
    }

    @Test
    @RunOnVertxContext
    void aCutIsFoundAlsoWhenMoreWasLinkedAndPublishedSince(UniAsserter asserter) {
        linkedAndPublished(asserter, "reason 1", "reason 2", "reason 3");
        asserter.execute(() -> cutAfter(1));
        linkedAndPublished(asserter, "reason 4", "reason 5", "reason 6");

        broken(asserter, Finding.REPLACED, 2);
    }

    /** Removes what the owner of the tables can: links, rows and the memory of the head. */
    private static void cutAfter(long position) {
        Database.execute(
                "delete from audit_event where id in (select audit_id from audit_link where position > ?)", position);
        Database.execute("delete from audit_link where position > ?", position);
        Database.execute(
                "update audit_chain set position = ?, head = coalesce((select mac from audit_link where position = ?), '')",
                position,
                position);
    }

    private void linkedAndPublished(UniAsserter asserter, String... reasons) {
        linked(asserter, reasons);
        asserter.execute(this::relay);
    }

    private void linked(UniAsserter asserter, String... reasons) {
        for (String reason : reasons) {
            asserter.execute(() -> record(reason));
            asserter.execute(() -> chainer.chain());
        }
    }

    private Uni<Void> record(String detail) {
        return transactions.write(
                work -> trail.record(work, Caller.ANONYMOUS, "opinion.disclose", "opinion", UUID.randomUUID(), detail));
    }

    /** As the connector does it: key, type in a header, payload as it is. */
    private void relay() {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            Database.rows("select * from outbox order by sequence").forEach(row -> {
                ProducerRecord<String, String> record = new ProducerRecord<>(
                        (String) row.get("topic"), (String) row.get("aggregateid"), (String) row.get("payload"));
                record.headers().add("ce_type", ((String) row.get("type")).getBytes(StandardCharsets.UTF_8));
                producer.send(record);
            });
        }
        Database.execute("delete from outbox");
    }

    private void broken(UniAsserter asserter, Finding finding, long position) {
        asserter.assertThat(() -> verification.verify(), verdict -> {
            assertThat(verdict.state()).isEqualTo(State.BROKEN);
            assertThat(verdict.finding()).isEqualTo(finding);
            assertThat(verdict.position()).isEqualTo(position);
        });
    }
}
