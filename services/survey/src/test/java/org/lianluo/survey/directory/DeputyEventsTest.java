package org.lianluo.survey.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** Deputies become known as the station service publishes them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeputyEventsTest {

    private static final String CODE = "D410499-0001";
    private static final String TOPIC = "lianluo.station.v1";

    @Inject
    Inbox inbox;

    @Test
    void aDeputyIsKnownByTheNameThatCameLast() throws Throwable {
        UUID id = UUID.randomUUID();

        recorded(id, 1, "赵代表", "ACTIVE");
        recorded(id, 2, "赵新代表", "TERMINATED");

        assertThat(Database.rows("select name from known_deputy where code = ?", CODE))
                .containsExactly(Map.of("name", "赵新代表"));
    }

    private void recorded(UUID id, long sequence, String name, String status) throws Throwable {
        Map<String, String> headers = Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "lianluo.station.deputy.recorded.v1",
                "ce_aggregatetype",
                "deputy",
                "ce_subject",
                id.toString(),
                "ce_sequence",
                String.valueOf(sequence),
                "ce_time",
                "2026-11-23T01:00:00Z");
        String payload = """
                {"deputyId":"%s","code":"%s","name":"%s","level":"DISTRICT","term":11,"regionCode":"410499",
                 "stationCodes":[],"status":"%s"}""".formatted(id, CODE, name, status);
        IncomingEvent event = new IncomingEvent(
                TOPIC, TOPIC + "-0@" + sequence, id.toString(), headers, payload.getBytes(StandardCharsets.UTF_8));
        VertxContextSupport.subscribeAndAwait(() -> inbox.receive(event));
    }
}
