package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations of the merged API document that the gateway serves, as far as calls are made from them. */
final class FuzzContract {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    /** A parameter: {@code in} is path, query or header. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    /**
     * An operation.
     *
     * @param body schema of the body; missing where it takes none
     * @param bodyType its content type
     * @param example the body that the document shows; missing where it shows none
     * @param problemCodes what it may refuse with
     */
    record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            JsonNode body,
            String bodyType,
            JsonNode example,
            Set<String> problemCodes) {

        String name() {
            return method + " " + path;
        }

        boolean takesABody() {
            return !body.isMissingNode();
        }

        boolean takes(String header) {
            return parameters.stream().anyMatch(parameter -> parameter.name().equalsIgnoreCase(header));
        }
    }

    private FuzzContract(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(operation(entry.getKey(), path.getKey(), path.getValue(), entry.getValue()));
                    }
                }));
    }

    static FuzzContract ofTheGateway() {
        try {
            return new FuzzContract(
                    JSON.readTree(given().get("/api/openapi.json").asByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    /** The schema that a reference leads to. */
    JsonNode resolve(JsonNode schema) {
        JsonNode resolved = schema;
        while (resolved.has("$ref")) {
            resolved = document.at(resolved.path("$ref").asText().substring(1));
        }
        return resolved;
    }

    private Operation operation(String method, String path, JsonNode shared, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode list : List.of(shared.path("parameters"), operation.path("parameters"))) {
            list.forEach(parameter -> {
                JsonNode resolved = resolve(parameter);
                parameters.add(new Parameter(
                        resolved.path("name").asText(),
                        resolved.path("in").asText(),
                        resolved.path("required").asBoolean(),
                        resolved.path("schema")));
            });
        }
        JsonNode content = resolve(operation.path("requestBody")).path("content");
        String type = content.fieldNames().hasNext() ? content.fieldNames().next() : "application/json";
        JsonNode body = content.isMissingNode()
                ? MissingNode.getInstance()
                : content.path(type).path("schema");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                body,
                type,
                content.path(type).path("example"),
                operation
                        .path("x-problem-codes")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
