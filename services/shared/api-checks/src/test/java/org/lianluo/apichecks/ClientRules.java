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
}
