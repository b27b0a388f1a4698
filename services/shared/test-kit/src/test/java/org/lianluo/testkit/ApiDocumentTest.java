package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDocumentTest {

    private static final String COMPLETE = """
            openapi: 3.1.0
            paths:
              /things:
                parameters: []
                post:
                  summary: Enter a thing
                  description: By anyone
                  tags: [things]
                  parameters:
                    - {name: id, in: path}
                    - {name: Idempotency-Key, in: header, description: a key}
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/NewThing"}}}
                  responses:
                    "201": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/NewThing"}}}}
                    "409": {content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
                    default: {$ref: "#/components/responses/Problem"}
                delete:
                  summary: Remove
                  description: By anyone
                  tags: [things]
                  responses: {"204": {description: gone}, default: {$ref: "#/components/responses/Problem"}}
            components:
              responses:
                Problem: {content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
              schemas:
                Problem: {type: object}
                Kind: {type: string, enum: [A, B]}
                NewThing:
                  type: object
                  required: [name, kind]
                  properties:
                    name: {type: string, examples: [lamp]}
                    kind: {$ref: "#/components/schemas/Kind"}
                    note: {type: string}
            """;

    @Test
    void documentThatSaysEverythingHasNoGaps() {
        assertThat(ApiCompleteness.gaps(read(COMPLETE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            summary: Remove~summary: ''~delete /things lacks summary
            summary: Enter a thing~operationId: x~post /things lacks summary
            description: By anyone~deprecated: false~post /things lacks description
            tags: [things]~tags: []~post /things lacks tags
            , description: a key~~post /things lacks description of parameter Idempotency-Key
            "204"~"304"~delete /things lacks answer when it succeeds
            "204"~"200"~delete /things lacks schema of the answer 200
            {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/NewThing"}}}}~{content: {}}~post /things lacks schema of the answer 201
            "409": {content: {application/problem+json~"409": {content: {application/json~post /things lacks Problem as the answer 409
            default: {~other: {~delete /things lacks an answer when it is refused
            schemas/Problem"~schemas/Kind"~delete /things lacks Problem as the answer default
            schemas/Problem"~schemas/Kind"~post /things lacks Problem as the answer 409
            , examples: [lamp]~~post /things lacks example of the application/json body
            [name, kind]~[name, note]~post /things lacks example of the application/json body
            """)
    void gapsAreNamed(String from, String to, String gap) {
        assertThat(COMPLETE).contains(from);

        assertThat(ApiCompleteness.gaps(read(COMPLETE.replace(from, to == null ? "" : to))))
                .contains(gap);
    }

    @Test
    void differencesAreNamedByTheirPlace() {
        JsonNode changed = read(COMPLETE.replace("name: Idempotency-Key", "name: Key")
                .replace("    Kind: {type: string, enum: [A, B]}\n", "    Sort: {type: string}\n")
                .replace("/things:", "/things/{id}:"));

        assertThat(ApiDocument.differences(read(COMPLETE), changed))
                .containsExactly(
                        "/components/schemas/Kind is not in the code",
                        "/components/schemas/Sort is not in the committed document",
                        "/paths/~1things is not in the code",
                        "/paths/~1things~1{id} is not in the committed document");
        assertThat(ApiDocument.differences(read(COMPLETE), read(COMPLETE.replace("[A, B]", "[A, C]"))))
                .containsExactly(
                        "/components/schemas/Kind/enum/1 is \"B\" in the committed document, \"C\" in the code");
        assertThat(ApiDocument.differences(read(COMPLETE), read(COMPLETE))).isEmpty();
    }

    private static JsonNode read(String yaml) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
