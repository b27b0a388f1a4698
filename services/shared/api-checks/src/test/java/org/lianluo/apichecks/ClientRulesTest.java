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
                  responses: {"200": {description: x}}
                post:
                  operationId: createThing
                  security: [{bearer: []}]
                  responses: {"201": {description: x}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}
            """;

    @Test
    void theCommittedDocumentsKeepEveryRule() throws IOException {
        ClientRules rules = committed();

        assertThat(rules.operationIds()).isEmpty();
        assertThat(rules.security()).isEmpty();
    }

    @Test
    void aGoodDocumentKeepsEveryRule() throws IOException {
        assertThat(things("", "").operationIds()).isEmpty();
        assertThat(things("", "").security()).isEmpty();
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
