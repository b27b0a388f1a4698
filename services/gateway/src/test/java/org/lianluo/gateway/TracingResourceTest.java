package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@TestProfile(StrainResourceTest.Strained.class)
@QuarkusTestResource(Backend.class)
class TracingResourceTest {

    @Inject
    RecordedSpans spans;

    @Test
    void recordsOneTraceWithoutWhatPeopleTyped() {
        String correlationId = given().header(
                        "Authorization",
                        Tokens.withRoles("DEPUTY").subject("traced").bearer())
                .header("Tracking-Code", "SECRET-CODE")
                .queryParam("q", "SECRET-NAME")
                .get("/api/v1/opinion-receipts/R-1")
                .then()
                .statusCode(200)
                .extract()
                .header("X-Correlation-Id");

        Awaitility.await().untilAsserted(() -> assertThat(traced(correlationId))
                .extracting(SpanData::getKind)
                .contains(SpanKind.SERVER, SpanKind.CLIENT));
        assertThat(traced(correlationId))
                .allSatisfy(span ->
                        assertThat(span.toString()).doesNotContain("SECRET").doesNotContain("eyJ"));
    }

    private List<SpanData> traced(String traceId) {
        return spans.ended().stream()
                .filter(span -> span.getTraceId().equals(traceId))
                .toList();
    }
}
