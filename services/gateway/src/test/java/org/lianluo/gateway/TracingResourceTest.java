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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
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

    @Test
    void logsNeitherQueriesNorTokensNorTrackingCodes() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            for (String path : List.of(
                    "/api/v1/opinion-receipts/R-2", "/api/v1/units", "/api/v1/nobody", "/api/v1/stations/silence")) {
                given().header(
                                "Authorization",
                                Tokens.withRoles("DEPUTY")
                                        .subject("SECRET-" + path)
                                        .bearer())
                        .header("Tracking-Code", "SECRET-CODE")
                        .queryParam("q", "SECRET-NAME")
                        .body("SECRET-BODY")
                        .post(path);
            }
            given().header("Authorization", "Bearer SECRET.SECRET.SECRET").get("/api/v1/me?token=SECRET");
            Awaitility.await().until(() -> lines.stream().anyMatch(line -> line.contains("/api/v1/me")));
        } finally {
            root.removeHandler(listener);
        }

        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("POST /api/v1/opinion-receipts/R-2 200"))
                .allSatisfy(line -> assertThat(line).doesNotContain("SECRET").doesNotContain("eyJ"));
    }

    private List<SpanData> traced(String traceId) {
        return spans.ended().stream()
                .filter(span -> span.getTraceId().equals(traceId))
                .toList();
    }
}
