package org.lianluo.apichecks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientRulesTest {

    private static final Path COMMITTED = Path.of(System.getProperty("lianluo.root"), "api-specs/openapi");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final String THINGS = """
            paths:
              /things:
                get:
                  operationId: listThings
                  security: [{}, {bearer: []}]
                  x-problem-codes: {unauthenticated: 401, unavailable: 503}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/ThingPage"}}}}
                    default: {$ref: "#/components/responses/Problem"}
                post:
                  operationId: createThing
                  security: [{bearer: []}]
                  parameters: [{name: If-Match, in: header, required: true}]
                  x-problem-codes: {unauthenticated: 401, precondition-required: 428}
                  responses:
                    "201":
                      headers: {Location: {}, ETag: {}}
                      content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
                    default: {$ref: "#/components/responses/Problem"}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
              responses:
                Problem:
                  headers: {Retry-After: {}}
                  content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}
              schemas:
                Thing: {properties: {version: {type: integer}}}
                ThingPage: {required: [items], properties: {items: {type: array}}}
            """;

    @Test
    void theCommittedDocumentsKeepEveryRule() throws IOException {
        ClientRules rules = committed();

        assertThat(rules.operationIds()).isEmpty();
        assertThat(rules.security()).isEmpty();
        assertThat(rules.refusals()).isEmpty();
        assertThat(rules.codesOfNoOperation(ownCodes())).isEmpty();
        assertThat(rules.versions()).isEmpty();
        assertThat(rules.headers()).isEmpty();
        assertThat(rules.required()).isEmpty();
    }

    @Test
    void aGoodDocumentKeepsEveryRule() throws IOException {
        ClientRules rules = things("", "");

        assertThat(rules.operationIds()).isEmpty();
        assertThat(rules.security()).isEmpty();
        assertThat(rules.refusals()).isEmpty();
        assertThat(rules.codesOfNoOperation(List.of("precondition-required"))).isEmpty();
        assertThat(rules.versions()).isEmpty();
        assertThat(rules.headers()).isEmpty();
        assertThat(rules.required()).isEmpty();
    }

    @Test
    void anOperationNeedsAnIdOfItsOwn() throws IOException {
        assertThat(things("operationId: listThings", "summary: s").operationIds())
                .containsExactly("GET /things has no operationId");
        assertThat(things("listThings", "Things_list").operationIds())
                .containsExactly("GET /things has an operationId that is no verb and noun in camel case: Things_list");
        assertThat(things("createThing", "listThings").operationIds())
                .containsExactly("POST /things has the operationId of GET /things: listThings");
    }

    @Test
    void idsAreUniqueInAllDocumentsTogether() throws IOException {
        assertThat(new ClientRules(List.of(YAML.readTree(THINGS), YAML.readTree(THINGS.replace("/things", "/others"))))
                        .operationIds())
                .containsExactly(
                        "GET /others has the operationId of GET /things: listThings",
                        "POST /others has the operationId of POST /things: createThing");
    }

    @Test
    void anOperationSaysWhoMayCallIt() throws IOException {
        assertThat(things("security: [{bearer: []}]", "summary: s").security())
                .containsExactly("POST /things does not say who may call it");
        assertThat(things("security: [{bearer: []}]", "security: [{other: []}]").security())
                .containsExactly("POST /things names a security scheme that is not there: other");
        assertThat(things("security: [{bearer: []}]", "security: []").security())
                .as("for everybody")
                .isEmpty();
    }

    @Test
    void everyRefusalIsAProblem() throws IOException {
        assertThat(things("default: {$ref: \"#/components/responses/Problem\"}", "default: {description: x}")
                        .refusals())
                .contains("GET /things has no Problem as its default answer");
        assertThat(things("headers: {Retry-After: {}}", "description: x").refusals())
                .contains("GET /things does not say that a refusal may have Retry-After");
        assertThat(things("{unauthenticated: 401, unavailable: 503}", "{unavailable: 0}")
                        .refusals())
                .containsExactly(
                        "GET /things does not refuse a bad token with 401",
                        "GET /things has no status for the code unavailable");
    }

    @Test
    void everyCodeIsOneOfSomeOperation() throws IOException {
        assertThat(things("", "").codesOfNoOperation(List.of("unknown-thing", "unavailable")))
                .containsExactly("no operation refuses with unknown-thing");
    }

    @Test
    void ifMatchIsRequiredWhereItsAbsenceIsRefused() throws IOException {
        assertThat(things("in: header, required: true", "in: header").versions())
                .containsExactly("POST /things does not require If-Match");
        assertThat(things(", precondition-required: 428", "").versions())
                .containsExactly("POST /things requires If-Match without 428");
    }

    @Test
    void answersSayTheirHeaders() throws IOException {
        assertThat(things("headers: {Location: {}, ETag: {}}", "description: x").headers())
                .containsExactly("POST /things creates without Location", "POST /things shows a version without ETag");
    }

    @Test
    void aListAlwaysHasItsRows() throws IOException {
        assertThat(things("required: [items], ", "").required())
                .containsExactly("GET /things answers with items that may be missing");
    }

    /** The codes of the services' own rules; the gateway's stand in no document of a service. */
    private static List<String> ownCodes() throws IOException {
        List<String> codes = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(COMMITTED.resolveSibling("problems.md"))) {
            section = line.startsWith("## ") ? line : section;
            if (line.startsWith("| `") && !section.contains("common") && !section.contains("gateway")) {
                codes.add(line.split("`")[1]);
            }
        }
        assertThat(codes).isNotEmpty();
        return codes;
    }

    private static ClientRules committed() throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (Path document : Release.documents(COMMITTED)) {
            documents.add(YAML.readTree(Files.readString(document)));
        }
        assertThat(documents).isNotEmpty();
        return new ClientRules(documents);
    }

    /** The good document in which {@code from} became {@code to}. */
    private static ClientRules things(String from, String to) throws IOException {
        assertThat(THINGS).contains(from);
        return new ClientRules(List.of(YAML.readTree(THINGS.replace(from, to))));
    }
}
