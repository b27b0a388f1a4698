package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.shared.servers.SuiteService;

/** A record that can't be read: put aside with its reason, and nobody else waits for it. */
@ExtendWith(RunningSuite.class)
class DeadLetterIT {

    @Test
    void isOnItsTopicWithTheReasonAndOthersGoOn() throws ExecutionException, InterruptedException {
        String id = UUID.randomUUID().toString();
        String aggregate = UUID.randomUUID().toString();

        send(id, aggregate);

        await().atMost(Case.SOON).untilAsserted(() -> assertThat(reasons(aggregate))
                .singleElement()
                .asString()
                .startsWith("UnreadableEventException"));
        String management =
                RunningSuite.suite().service(SuiteService.SUGGESTION).managementUrl();
        given().baseUri(management)
                .get("/q/operator/dead-letters")
                .then()
                .statusCode(200)
                .body("items.find{it.eventId=='%s'}.aggregateId".formatted(id), equalTo(aggregate));
        given().baseUri(management)
                .post("/q/operator/dead-letters/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DEAD"));

        Case opinion = Case.submitted("死信之后");
        opinion.triage(Case.forwardTo(Directory.UNIT)).statusCode(200);
        Case.unitCall(Directory.UNIT, opinion.awaitAssignment(Directory.UNIT, 1), "/acceptance", "")
                .statusCode(200);
        opinion.awaitStatus("IN_HANDLING");
    }

    private static void send(String id, String aggregate) throws ExecutionException, InterruptedException {
        Map<String, String> headers = Map.of(
                "ce_id", id,
                "ce_type", "lianluo.handling.assignment.accepted.v1",
                "ce_aggregatetype", "assignment",
                "ce_subject", aggregate,
                "ce_sequence", "1",
                "ce_time", "2026-11-21T08:00:00Z");
        ProducerRecord<String, String> record = new ProducerRecord<>("lianluo.handling.v1", aggregate, "{\"broken\":");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> config =
                Map.of("bootstrap.servers", RunningSuite.suite().kafka().bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private static List<String> reasons(String aggregate) {
        return KafkaTopics.everything().stream()
                .filter(record -> record.topic().equals("lianluo.suggestion.dlq") && aggregate.equals(record.key()))
                .map(record -> KafkaTopics.header(record, "lianluo_deadreason"))
                .toList();
    }
}
