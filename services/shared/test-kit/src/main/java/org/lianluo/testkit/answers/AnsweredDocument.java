package org.lianluo.testkit.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** An OpenAPI document, read as what it promises of answers: status, headers, codes and every property. */
final class AnsweredDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** Of HTTP itself, or the same at every answer. */
    private static final Set<String> UNSAID = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "connection",
            "cache-control",
            "vary",
            "x-content-type-options");

    private final JsonNode document;
    private final List<Template> templates;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** What came back. */
    record Answer(int status, String contentType, Set<String> headers, byte[] body) {}

    private record Template(String path, Pattern pattern, JsonNode operations) {}

    AnsweredDocument(JsonNode document) {
        this.document = document;
        this.templates = document.path("paths").properties().stream()
                .map(path -> new Template(
                        path.getKey(),
                        Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                        path.getValue()))
                // A path that is spelt out comes before one that has a name in its place.
                .sorted(Comparator.comparing(template -> template.path().split("\\{", -1).length))
                .toList();
        close(document);
    }

    static AnsweredDocument read(Path yaml) {
        try {
            return new AnsweredDocument(YAML.readTree(yaml.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer has no property that its schema doesn't know. Clients may meet such ones, of a later version; tests don't. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(AnsweredDocument::close);
    }

    /** What of the answer the document doesn't say; nothing of a request that it doesn't know. */
    List<String> faults(String method, String uri, Answer answer) {
        return operation(method, uri)
                .map(operation -> faults(operation, answer))
                .orElse(List.of());
    }

    private Optional<JsonNode> operation(String method, String uri) {
        String path = uri.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", "");
        return templates.stream()
                .filter(template -> template.pattern().matcher(path).matches())
                .findFirst()
                .map(template -> template.operations().path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode());
    }

    private List<String> faults(JsonNode operation, Answer answer) {
        JsonNode responses = operation.path("responses");
        String status = String.valueOf(answer.status());
        JsonNode promised =
                resolve(responses.path(responses.has(status) || answer.status() < 400 ? status : "default"));
        if (promised.isMissingNode()) {
            return List.of("the status " + status);
        }
        List<String> faults = new ArrayList<>();
        headers(promised.path("headers"), answer.headers(), faults);
        if (answer.body().length > 0) {
            body(operation, promised.path("content"), answer, faults);
        } else if (promised.has("content")) {
            faults.add("no body, where there is one");
        }
        return faults;
    }

    private static void headers(JsonNode promised, Set<String> sent, List<String> faults) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(sent);
        promised.properties().stream()
                .filter(header -> header.getValue().path("required").asBoolean() && !names.contains(header.getKey()))
                .forEach(header -> faults.add("no header " + header.getKey() + ", which is always there"));
        promised.fieldNames().forEachRemaining(names::remove);
        names.stream()
                .filter(name -> !UNSAID.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> faults.add("the header " + name));
    }

    private void body(JsonNode operation, JsonNode content, Answer answer, List<String> faults) {
        String type = answer.contentType().replaceFirst(";.*", "").strip();
        if (!content.has(type)) {
            faults.add("a body of the type " + type);
        } else if (type.endsWith("json")) {
            try {
                JsonNode body = JSON.readTree(answer.body());
                schemas.computeIfAbsent(content.path(type).path("schema"), this::schema).validate(body).stream()
                        .map(ValidationMessage::getMessage)
                        .forEach(faults::add);
                String code = body.path("code").asText();
                if (type.startsWith("application/problem")
                        && !operation.path("x-problem-codes").has(code)) {
                    faults.add("the problem code " + code);
                }
            } catch (IOException e) {
                faults.add("a body that is no JSON: " + e.getMessage());
            }
        }
    }

    private JsonSchema schema(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("allOf").add(schema);
        root.set("components", document.path("components"));
        return SCHEMAS.getSchema(
                root,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
