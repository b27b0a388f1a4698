package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace goes from the request through Kafka to the last consumer. */
@ExtendWith(RunningSuite.class)
class TraceIT {

    @Test
    void theTraceOfARequestIsThatOfEveryEventItLeadsTo() {
        Case opinion = Case.submitted("追踪");

        String trace = opinion.triage(Case.forwardTo(Directory.UNIT))
                .statusCode(200)
                .extract()
                .header("X-Correlation-Id");
        String assignment = opinion.awaitAssignment(Directory.UNIT, 1);

        assertThat(trace).matches("[0-9a-f]{32}");
        await().atMost(Case.SOON).untilAsserted(() -> {
            assertThat(traceOf(opinion.id(), "lianluo.suggestion.opinion.forwarded.v1"))
                    .containsExactly(trace);
            assertThat(traceOf(assignment, "lianluo.handling.assignment.created.v1"))
                    .containsExactly(trace);
        });
    }

    private static List<String> traceOf(String aggregate, String type) {
        return KafkaTopics.everything().stream()
                .filter(record -> aggregate.equals(record.key()) && type.equals(KafkaTopics.header(record, "ce_type")))
                .map(record -> KafkaTopics.header(record, "traceparent").split("-")[1])
                .toList();
    }
}
