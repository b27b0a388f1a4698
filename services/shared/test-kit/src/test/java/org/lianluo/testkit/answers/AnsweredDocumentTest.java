package org.lianluo.testkit.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredDocumentTest {

    private static final String THINGS = """
            paths:
              /things/{id}:
                get:
                  x-problem-codes: {not-found: 404}
                  responses:
                    "200":
                      headers: {ETag: {required: true}, Idempotent-Replayed: {}}
                      content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
                    default: {$ref: "#/components/responses/Problem"}
              /things/own:
                get: {responses: {"204": {description: none}}}
            components:
              responses:
                Problem: {content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
              schemas:
                Thing:
                  type: object
                  properties: {id: {type: string, format: uuid}, parts: {type: array, items: {$ref: "#/components/schemas/Part"}}}
                  required: [id]
                Part: {type: object, properties: {name: {type: string}}, required: [name]}
                Problem: {type: object, additionalProperties: true, properties: {code: {type: string}}, required: [code]}
            """;

    private static final String ID = "0199c1d2-7c00-7000-8000-00000000ffff";

    private AnsweredDocument document;

    @BeforeEach
    void read() throws IOException {
        document = new AnsweredDocument(new ObjectMapper(new YAMLFactory()).readTree(THINGS));
    }

    @Test
    void whatIsPromisedFits() {
        assertThat(faults("{\"id\": \"" + ID + "\", \"parts\": [{\"name\": \"a\"}]}"))
                .isEmpty();
        assertThat(faults("/things/1", 404, "application/problem+json", "{\"code\": \"not-found\", \"more\": 1}"))
                .isEmpty();
        assertThat(faults("/things/own", 204, "", "")).isEmpty();
    }

    @Test
    void everyPropertyIsLookedAt() {
        assertThat(faults("{}")).singleElement().asString().contains("'id'");
        assertThat(faults("{\"id\": \"7\"}")).singleElement().asString().contains("uuid");
        assertThat(faults("{\"id\": \"" + ID + "\", \"extra\": 1}"))
                .singleElement()
                .asString()
                .contains("'extra'");
        assertThat(faults("{\"id\": \"" + ID + "\", \"parts\": [{\"name\": null}]}"))
                .singleElement()
                .asString()
                .contains("null");
        assertThat(faults("{\"id\": \"" + ID + "\", \"parts\": [{\"name\": \"a\", \"size\": 1}]}"))
                .singleElement()
                .asString()
                .contains("'size'");
    }

    @Test
    void statusTypeAndCodeAreLookedAt() {
        assertThat(faults("/things/1", 202, "application/json", "{}")).containsExactly("the status 202");
        assertThat(faults("/things/1", 404, "text/plain", "x")).containsExactly("a body of the type text/plain");
        assertThat(faults("/things/1", 409, "application/problem+json", "{\"code\": \"conflict\"}"))
                .containsExactly("the problem code conflict");
        assertThat(faults("/things/1", 404, "", "")).containsExactly("no body, where there is one");
    }

    @Test
    void headersAreLookedAtBothWays() {
        String body = "{\"id\": \"" + ID + "\"}";

        assertThat(document.faults("GET", "/things/1", answer(200, "application/json", body, "Content-Type")))
                .containsExactly("no header ETag, which is always there");
        assertThat(document.faults("GET", "/things/1", answer(200, "application/json", body, "etag", "Location")))
                .containsExactly("the header Location");
    }

    @Test
    void whatIsNoOperationIsNotLookedAt() {
        assertThat(faults("/q/health", 500, "text/plain", "x")).isEmpty();
        assertThat(document.faults("PUT", "/things/1", answer(405, "", ""))).isEmpty();
    }

    private List<String> faults(String body) {
        return faults("/things/1", 200, "application/json;charset=UTF-8", body);
    }

    private List<String> faults(String path, int status, String type, String body) {
        return document.faults(
                "GET",
                "http://localhost:8081" + path + "?a=b",
                status == 200 ? answer(status, type, body, "ETag") : answer(status, type, body));
    }

    private static AnsweredDocument.Answer answer(int status, String type, String body, String... headers) {
        return new AnsweredDocument.Answer(status, type, Set.of(headers), body.getBytes(StandardCharsets.UTF_8));
    }
}
