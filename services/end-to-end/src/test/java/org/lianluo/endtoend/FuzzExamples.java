package org.lianluo.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Sends what the document shows as an example of each body, as everybody in turn until somebody is let in. It names rows
 * that need not be here, or are in another state; but somebody may send it, and it is not refused for its form.
 */
final class FuzzExamples {

    private static final Set<Integer> CLOSED = Set.of(401, 403);

    /** What a body that is not as the document says is refused with. */
    private static final Set<Integer> OF_THE_FORM = Set.of(400, 413, 415, 422);

    private final FuzzContract contract;
    private final FuzzPool pool;
    private final FuzzReport report;
    private final Random random;
    private final Fuzzer fuzzer;

    FuzzExamples(FuzzContract contract, FuzzPool pool, FuzzReport report, Random random) {
        this.contract = contract;
        this.pool = pool;
        this.report = report;
        this.random = random;
        this.fuzzer = new Fuzzer(contract, pool, report, random);
    }

    void send() {
        contract.operations().stream()
                .filter(operation ->
                        operation.takesABody() && operation.bodyType().endsWith("json"))
                .forEach(this::send);
    }

    private void send(FuzzContract.Operation operation) {
        FuzzCall last = null;
        FuzzCall wrong = null;
        String reason = "lets nobody send the document's example";
        boolean open = false;
        for (String actor : fuzzer.actors()) {
            last = fuzzer.rightCall(operation, actor);
            last.body(withRowsFromHere(operation.example()).toString());
            HttpResponse<byte[]> answer = fuzzer.exchange(last);
            if (answer == null) {
                continue;
            }
            report.answered(last, answer);
            if (answer.statusCode() < 300) {
                return;
            }
            if (!CLOSED.contains(answer.statusCode())) {
                open = true;
                if (isRefusedForItsForm(answer)) {
                    wrong = last;
                    reason = "refuses the document's example: " + new String(answer.body(), StandardCharsets.UTF_8);
                }
            }
        }
        if (!open || wrong != null) {
            report.failed(wrong == null ? last : wrong, reason);
        }
    }

    private static boolean isRefusedForItsForm(HttpResponse<byte[]> answer) {
        return OF_THE_FORM.contains(answer.statusCode()) && !isOfRowsAlone(answer) && !isOfASecret(answer);
    }

    /** A code that was given out for once is in no document. */
    private static boolean isOfASecret(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).contains("\"code\":\"kiosk-code-wrong\"");
    }

    /** Whether all that is wrong are rows that are not as the operation needs them. */
    private static boolean isOfRowsAlone(HttpResponse<byte[]> answer) {
        try {
            JsonNode errors = FuzzContract.JSON.readTree(answer.body()).path("errors");
            return !errors.isEmpty()
                    && StreamSupport.stream(errors.spliterator(), false)
                            .allMatch(error -> error.path("pointer").asText().matches(".*(Id|Ids/\\d+)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a member is the id of a row, or a list of them, that of one that is here. */
    private JsonNode withRowsFromHere(JsonNode example) {
        ObjectNode body = example.deepCopy();
        example.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("Id")) {
                rowFromHere(name.substring(0, name.length() - 2)).ifPresent(id -> body.put(name, id));
            } else if (name.endsWith("Ids")) {
                rowFromHere(name.substring(0, name.length() - 3))
                        .ifPresent(id -> body.putArray(name).add(id));
            }
        });
        return body;
    }

    private Optional<String> rowFromHere(String kind) {
        return pool.any(kind + "s.id", random);
    }
}
