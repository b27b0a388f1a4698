package org.lianluo.apichecks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What generated clients need of all documents together. Each rule gives what breaks it, a line each, such as {@code GET
 * /things has no operationId}.
 */
final class ClientRules {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z]+([A-Z][a-z]+)+");

    private final List<Operation> operations = new ArrayList<>();

    /**
     * An operation.
     *
     * @param name such as {@code GET /things}
     * @param document the whole document that it stands in
     */
    record Operation(String name, JsonNode node, JsonNode document) {}

    ClientRules(Iterable<JsonNode> documents) {
        documents.forEach(
                document -> document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operations.add(new Operation(
                                member.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                member.getValue(),
                                document)))));
    }

    /** A generated method is named after it. */
    List<String> operationIds() {
        List<String> faults = new ArrayList<>();
        Map<String, String> seen = new TreeMap<>();
        for (Operation operation : operations) {
            String id = operation.node().path("operationId").asText();
            if (id.isEmpty()) {
                faults.add(operation.name() + " has no operationId");
            } else if (!CAMEL_CASE.matcher(id).matches()) {
                faults.add(operation.name() + " has an operationId that is no verb and noun in camel case: " + id);
            } else if (seen.putIfAbsent(id, operation.name()) != null) {
                faults.add(operation.name() + " has the operationId of " + seen.get(id) + ": " + id);
            }
        }
        return faults;
    }

    /** A generated client sends a token only where the operation says that it has a part. */
    List<String> security() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            JsonNode schemes = operation.document().at("/components/securitySchemes");
            if (!operation.node().path("security").isArray()) {
                faults.add(operation.name() + " does not say who may call it");
            }
            operation.node().path("security").forEach(alternative -> alternative
                    .fieldNames()
                    .forEachRemaining(scheme -> {
                        if (!schemes.has(scheme)) {
                            faults.add(operation.name() + " names a security scheme that is not there: " + scheme);
                        }
                    }));
        }
        return faults;
    }

    /** A client reads every refusal as a Problem, and knows which there are. A bad token is refused everywhere. */
    List<String> refusals() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            JsonNode refusal = resolve(operation, operation.node().at("/responses/default"));
            JsonNode codes = operation.node().path("x-problem-codes");
            if (!refusal.at("/content/application~1problem+json/schema/$ref")
                    .asText()
                    .endsWith("/Problem")) {
                faults.add(operation.name() + " has no Problem as its default answer");
            }
            if (!refusal.at("/headers").has("Retry-After")) {
                faults.add(operation.name() + " does not say that a refusal may have Retry-After");
            }
            if (codes.path("unauthenticated").asInt() != 401) {
                faults.add(operation.name() + " does not refuse a bad token with 401");
            }
            codes.properties().stream()
                    .filter(code ->
                            code.getValue().asInt() < 400 || code.getValue().asInt() > 599)
                    .forEach(code -> faults.add(operation.name() + " has no status for the code " + code.getKey()));
        }
        return faults;
    }

    /** Every code that services have of their own, such as {@code things: unknown-thing}, is one of some operation. */
    List<String> codesOfNoOperation(Iterable<String> codes) {
        List<String> faults = new ArrayList<>();
        codes.forEach(code -> {
            if (operations.stream()
                    .noneMatch(operation ->
                            operation.node().path("x-problem-codes").has(code))) {
                faults.add("no operation refuses with " + code);
            }
        });
        return faults;
    }

    /**
     * A generated method asks for the version where the operation is refused without. What a PUT may create has none the
     * first time.
     */
    List<String> versions() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            boolean needed = operation.node().path("x-problem-codes").has("precondition-required");
            boolean creates = operation.name().startsWith("PUT ")
                    && operation.node().path("responses").has("201");
            boolean taken = false;
            boolean required = false;
            for (JsonNode parameter : operation.node().path("parameters")) {
                boolean isVersion = parameter.path("name").asText().equals("If-Match");
                taken |= isVersion;
                required |= isVersion && parameter.path("required").asBoolean();
            }
            if (needed && !(creates ? taken : required)) {
                faults.add(operation.name() + " does not require If-Match");
            } else if (required && !needed) {
                faults.add(operation.name() + " requires If-Match without 428");
            }
        }
        return faults;
    }

    /** A client finds what was created, and the version that it read. */
    List<String> headers() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            operation.node().path("responses").properties().forEach(answer -> {
                JsonNode headers = answer.getValue().path("headers");
                if (answer.getKey().equals("201") && !headers.has("Location")) {
                    faults.add(operation.name() + " creates without Location");
                }
                JsonNode schema = resolve(operation, answer.getValue().at("/content/application~1json/schema"));
                if (schema.path("properties").has("version") && !headers.has("ETag")) {
                    faults.add(operation.name() + " shows a version without ETag");
                }
            });
        }
        return faults;
    }

    /** A client need not ask whether a list has rows at all. */
    List<String> required() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            operation.node().path("responses").properties().forEach(answer -> {
                JsonNode schema = resolve(operation, answer.getValue().at("/content/application~1json/schema"));
                if (schema.path("properties").has("items")
                        && schema.path("required").valueStream().noneMatch(name -> name.asText()
                                .equals("items"))) {
                    faults.add(operation.name() + " answers with items that may be missing");
                }
            });
        }
        return faults;
    }

    private static JsonNode resolve(Operation operation, JsonNode node) {
        return node.has("$ref")
                ? operation.document().at(node.path("$ref").asText().substring(1))
                : node;
    }
}
