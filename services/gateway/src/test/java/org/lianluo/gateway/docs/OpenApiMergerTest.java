package org.lianluo.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;

class OpenApiMergerTest {

    private static final String STATION = """
            openapi: 3.1.0
            tags: [{name: stations, description: The directory}, {name: common}]
            servers: [{url: "http://127.0.0.1:8101"}]
            security: [{SecurityScheme: []}]
            paths:
              /api/v1/stations:
                get:
                  operationId: list
                  tags: [stations]
                  security: []
                  x-problem-codes: {malformed-request: 400, not-acceptable: 406, payload-too-large: 413}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
                    "404": {content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
                post:
                  operationId: createStation
                  responses: {"201": {description: made}}
            components:
              schemas:
                Problem: {type: object, properties: {code: {type: string}}}
                Page: {type: object, properties: {items: {type: array, items: {$ref: "#/components/schemas/Item"}}}}
                Item: {type: object, properties: {name: {type: string}}}
                Region: {type: string}
              securitySchemes: {SecurityScheme: {type: openIdConnect, openIdConnectUrl: "http://internal"}}
            """;

    private static final String HANDLING = """
            openapi: 3.1.0
            tags: [{name: units}, {name: common}]
            paths:
              /api/v1/units:
                get:
                  operationId: list
                  security: [{oidc: [HANDLER_CLERK]}, {code: []}, {}]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
            components:
              schemas:
                Problem: {type: object, properties: {code: {type: string}}}
                Page: {type: object, properties: {items: {type: array, items: {$ref: "#/components/schemas/Item"}}}}
                Item:
                  type: object
                  properties: {title: {type: string}}
                  discriminator: {propertyName: kind, mapping: {a: Item, b: "#/components/schemas/Item", c: Other}}
                Other: {type: integer}
              securitySchemes: {code: {type: apiKey, in: header, name: Tracking-Code}}
            """;

    @Test
    void keepsEqualComponentsOnce() throws JsonProcessingException {
        ObjectNode merged = merge(STATION, HANDLING);

        assertThat(merged.at("/components/schemas/Problem/properties/code/type").asText())
                .isEqualTo("string");
        assertThat(merged.at("/components/schemas").has("StationProblem")).isFalse();
        assertThat(ref(merged, "/paths/~1api~1v1~1stations/get/responses/404/content/application~1problem+json"))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void prefixesClashingComponentsAndWhatRefersToThem() throws JsonProcessingException {
        ObjectNode merged = merge(STATION, HANDLING);

        // Item differs itself; Page reads the same in both, but means two things.
        assertThat(merged.at("/components/schemas").properties())
                .extracting(entry -> entry.getKey())
                .containsExactlyInAnyOrder(
                        "Problem", "Region", "Other", "StationItem", "HandlingItem", "StationPage", "HandlingPage");
        assertThat(ref(merged, "/paths/~1api~1v1~1stations/get/responses/200/content/application~1json"))
                .isEqualTo("#/components/schemas/StationPage");
        assertThat(ref(merged, "/paths/~1api~1v1~1units/get/responses/200/content/application~1json"))
                .isEqualTo("#/components/schemas/HandlingPage");
        assertThat(merged.at("/components/schemas/HandlingPage/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/HandlingItem");
        assertThat(merged.at("/components/schemas/HandlingItem/discriminator/mapping")
                        .toString())
                .isEqualTo("{\"a\":\"HandlingItem\",\"b\":\"#/components/schemas/HandlingItem\",\"c\":\"Other\"}");
    }

    @Test
    void leavesNoReferenceIntoTheVoid() throws JsonProcessingException {
        ObjectNode merged = merge(STATION, HANDLING);

        assertThat(merged.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        merged.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void refusesAPathThatTwoServicesClaim() {
        assertThatThrownBy(() -> merge(STATION, STATION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/api/v1/stations");
    }

    @Test
    void refusesAPrefixedNameThatIsTaken() {
        String taken = HANDLING.replace("    Other:", "    StationItem:");

        assertThatThrownBy(() -> merge(STATION, taken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("schemas/StationItem");
    }

    @Test
    void speaksOfOneServerOneSchemeOfTokensAndAllTags() throws JsonProcessingException {
        ObjectNode merged = merge(STATION, HANDLING);

        assertThat(merged.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(merged.get("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(merged.get("tags").findValuesAsText("name")).containsExactly("stations", "common", "units");
        assertThat(merged.at("/components/securitySchemes").properties())
                .extracting(entry -> entry.getKey())
                .containsExactlyInAnyOrder("accessToken", "code");
        assertThat(merged.at("/paths/~1api~1v1~1stations/get/security").toString())
                .as("open to all")
                .isEqualTo("[]");
        assertThat(merged.at("/paths/~1api~1v1~1stations/post/security").toString())
                .as("inherited")
                .isEqualTo("[{\"accessToken\":[]}]");
        assertThat(merged.at("/paths/~1api~1v1~1units/get/security").toString())
                .isEqualTo("[{\"accessToken\":[\"HANDLER_CLERK\"]},{\"code\":[]},{}]");
    }

    @Test
    void keepsOperationIdsUnique() throws JsonProcessingException {
        ObjectNode merged = merge(STATION, HANDLING);

        assertThat(merged.findValuesAsText("operationId"))
                .containsExactlyInAnyOrder("station_list", "createStation", "handling_list");
    }

    @Test
    void addsWhatTheGatewayItselfAnswers() throws JsonProcessingException {
        ObjectNode merged = merge(STATION, HANDLING);

        assertThat(merged.at("/paths/~1api~1v1~1stations/get/x-problem-codes").toString())
                .startsWith("{\"bad-path\":400,\"bad-request\":400,\"body-not-allowed\":400,\"malformed-request\":400,")
                .contains("\"not-acceptable\":406,", "\"too-many-requests\":429,")
                .endsWith("\"upstream-timeout\":504}")
                .doesNotContain("body-too-slow", "not-found");
        assertThat(merged.at("/paths/~1api~1v1~1stations/get/responses/200/headers")
                        .properties())
                .extracting(entry -> entry.getKey())
                .containsExactly("RateLimit", "RateLimit-Policy", "X-Correlation-Id");
    }

    private static String ref(ObjectNode merged, String mediaType) {
        return merged.at(mediaType + "/schema/$ref").asText();
    }

    private static ObjectNode merge(String station, String handling) throws JsonProcessingException {
        return new OpenApiMerger()
                .add("station", parse(station))
                .add("handling", parse(handling))
                .merge();
    }

    private static ObjectNode parse(String yaml) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(yaml);
    }
}
