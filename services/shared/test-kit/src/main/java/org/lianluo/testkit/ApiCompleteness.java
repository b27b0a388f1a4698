package org.lianluo.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an OpenAPI document must say of each operation, so that a client can be written from it alone. */
final class ApiCompleteness {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String PROBLEM = "/content/application~1problem+json/schema/$ref";

    private final JsonNode document;
    private final List<String> gaps = new ArrayList<>();

    private ApiCompleteness(JsonNode document) {
        this.document = document;
    }

    /** What is missing, a line each. */
    static List<String> gaps(JsonNode document) {
        ApiCompleteness check = new ApiCompleteness(document);
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(operation -> check.operation(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return check.gaps;
    }

    private void operation(String name, JsonNode operation) {
        require(!operation.path("summary").asText().isBlank(), name, "summary");
        require(!operation.path("description").asText().isBlank(), name, "description");
        require(!operation.path("tags").isEmpty(), name, "tags");
        operation
                .path("parameters")
                .forEach(parameter -> require(
                        !parameter.path("description").asText().isBlank()
                                || parameter.path("in").asText().equals("path"),
                        name,
                        "description of parameter " + parameter.path("name").asText()));
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content -> require(
                        isBinary(content.getValue()) || hasExamples(content.getValue()),
                        name,
                        "example of the " + content.getKey() + " body"));
        boolean answered = false;
        for (var response : operation.path("responses").properties()) {
            answered |= response.getKey().startsWith("2");
            response(name, response.getKey(), resolve(response.getValue()));
        }
        require(operation.path("responses").has("default"), name, "an answer when it is refused");
        require(answered, name, "answer when it succeeds");
    }

    /** A photo has no example that would help. */
    private static boolean isBinary(JsonNode content) {
        return content.at("/schema/format").asText().equals("binary");
    }

    private void response(String name, String status, JsonNode response) {
        if (status.startsWith("4") || status.startsWith("5") || status.equals("default")) {
            require(response.at(PROBLEM).asText().endsWith("/Problem"), name, "Problem as the answer " + status);
        } else if (status.startsWith("2") && !status.equals("204")) {
            boolean described = false;
            for (JsonNode content : response.path("content")) {
                described |= !content.path("schema").isEmpty();
            }
            require(described, name, "schema of the answer " + status);
        }
    }

    /** An example of the whole, or of every property that must be sent; of one if none must. */
    private boolean hasExamples(JsonNode content) {
        JsonNode schema = resolve(content.path("schema"));
        if (isExample(content) || isExample(schema)) {
            return true;
        }
        JsonNode properties = schema.path("properties");
        if (schema.path("required").isEmpty()) {
            return properties.valueStream().anyMatch(this::isPlain);
        }
        return schema.path("required").valueStream().allMatch(name -> isPlain(properties.path(name.asText())));
    }

    private boolean isPlain(JsonNode property) {
        JsonNode schema = resolve(property);
        return isExample(property)
                || schema.has("enum")
                || schema.has("properties")
                || schema.path("items").has("$ref")
                || schema.path("type").asText().equals("boolean")
                || schema.has("contentMediaType")
                || schema.path("format").asText().equals("binary");
    }

    private static boolean isExample(JsonNode node) {
        return !node.path("examples").isEmpty() || node.has("example");
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private void require(boolean said, String operation, String what) {
        if (!said) {
            gaps.add(operation + " lacks " + what);
        }
    }
}
