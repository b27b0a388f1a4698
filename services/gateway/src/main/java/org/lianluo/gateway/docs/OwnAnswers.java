package org.lianluo.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianluo.gateway.refusal.Correlation;
import org.lianluo.gateway.refusal.ProblemKind;

/** What the API document says of the gateway's own part in an answer: its headers, and its refusals. */
final class OwnAnswers {

    private static final String CODES = "x-problem-codes";

    /** Of what is no operation. */
    private static final Set<ProblemKind> ELSEWHERE = Set.of(ProblemKind.NOT_FOUND, ProblemKind.METHOD_NOT_ALLOWED);

    private static final Set<ProblemKind> OF_BODIES = Set.of(ProblemKind.BODY_TOO_SLOW, ProblemKind.PAYLOAD_TOO_LARGE);

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "RateLimit",
            "What is left of the caller's limits (剩余限额), by draft-ietf-httpapi-ratelimit-headers",
            "RateLimit-Policy",
            "The limits that hold for the caller (限流规则)",
            Correlation.HEADER,
            "Id under which the logs of this request are found (关联编号)"));

    private OwnAnswers() {}

    /**
     * Adds its codes to those of a service's operation, in the same order: by status, then by name.
     *
     * @param method in small letters
     */
    static void refuse(ObjectNode operation, String method) {
        if (!operation.has(CODES)) {
            return;
        }
        boolean takesNoBody = Set.of("get", "head", "delete").contains(method);
        Map<String, Integer> codes = new TreeMap<>();
        operation
                .path(CODES)
                .properties()
                .forEach(code -> codes.put(code.getKey(), code.getValue().asInt()));
        Stream.of(ProblemKind.values())
                .filter(kind -> !ELSEWHERE.contains(kind))
                .filter(kind -> !(takesNoBody ? OF_BODIES.contains(kind) : kind == ProblemKind.BODY_NOT_ALLOWED))
                .forEach(kind -> codes.put(kind.code(), kind.status()));
        ObjectNode ordered = operation.putObject(CODES);
        codes.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(code -> ordered.put(code.getKey(), code.getValue()));
    }

    /** Adds its headers to answers that are written out; those that are referred to get theirs where they stand. */
    static void show(JsonNode responses) {
        responses.forEach(response -> {
            if (!response.has("$ref")) {
                ObjectNode headers = ((ObjectNode) response).withObjectProperty("headers");
                HEADERS.forEach((name, description) -> headers.putObject(name)
                        .put("description", description)
                        .putObject("schema")
                        .put("type", "string"));
            }
        });
    }
}
