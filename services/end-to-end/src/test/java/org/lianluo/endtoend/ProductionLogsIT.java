package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.testkit.PostgresResource;

/** In production a line of the log is one JSON object, and what is said of a request carries its correlation id. */
class ProductionLogsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    @Test
    void aServiceTellsUnderItsCorrelationIdWhyItRefused() {
        PostgresResource database = new PostgresResource();
        Map<String, String> settings = new HashMap<>(database.start());
        List.of("LIANLUO_PERSONAL_DATA_KEY", "LIANLUO_LOOKUP_KEY", "LIANLUO_AUDIT_KEY")
                .forEach(key -> settings.put(key, KEY));
        settings.put("LIANLUO_ATTACHMENTS_FOLDER", folder.resolve("files").toString());
        try (ProductionProcess station = ProductionProcess.start("station", settings, folder)) {
            PostgresResource.server().kill();

            String correlationId = station.refused("/api/v1/stations", 503);

            JsonNode line = awaitLineAbout(correlationId, station);
            assertThat(line.path("level").asText()).isEqualTo("WARN");
            assertThat(line.path("message").asText()).startsWith("Answered 503");
            assertThat(line.at("/mdc/traceId").asText()).isEqualTo(correlationId);
            assertThatAllAreObjects(station.lines());
        } finally {
            database.stop();
        }
    }

    @Test
    void theGatewayNamesTheCorrelationIdOfEveryRequest() {
        try (ProductionProcess gateway = ProductionProcess.start("gateway", Map.of(), folder)) {
            String correlationId = gateway.refused("/api/v1/nobody", 404);

            JsonNode line = awaitLineAbout(correlationId, gateway);
            assertThat(line.path("message").asText()).contains("GET /api/v1/nobody 404", correlationId);
            assertThatAllAreObjects(gateway.lines());
        }
    }

    private static JsonNode awaitLineAbout(String correlationId, ProductionProcess process) {
        return parsed(await().until(
                        () -> process.lines().stream()
                                .filter(line -> line.contains(correlationId))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow());
    }

    private static void assertThatAllAreObjects(List<String> lines) {
        assertThat(lines).isNotEmpty().allSatisfy(text -> {
            JsonNode line = parsed(text);
            assertThat(line.isObject()).isTrue();
            assertThat(OffsetDateTime.parse(line.path("timestamp").asText())).isNotNull();
            assertThat(line.path("level").asText()).isNotEmpty();
            assertThat(line.path("loggerName").asText()).isNotEmpty();
            assertThat(line.path("message").isTextual()).isTrue();
        });
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
