package org.lianluo.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What came of the calls. */
final class FuzzReport {

    /** For whom operations are, by what their names look like. */
    private static final Map<String, String> MEANT = Map.of(
            ".* /api/v1/(regions|opinion-categories|calendar-days|policies).*", "system-admin",
            ".* /api/v1/(stations|units|deputies)(/.*)?", "intake",
            "POST /api/v1/opinions/\\{id}/(triage|relay)", "head-s001",
            "POST /api/v1/opinions/\\{id}/(adoption|declination)", "deputy-0001",
            "POST /api/v1/suggestions/.*/confirmation", "deputy-0002",
            ".* /api/v1/suggestions(/\\{id}(/(submission|co-sponsors|withdrawal).*)?)?", "deputy-0001",
            "POST /api/v1/(suggestions/\\{id}/(registration|refusal|return)|assignments)", "intake",
            ".* /api/v1/assignments/.*", "unit-" + Directory.UNIT,
            ".* /api/v1/feedback-forms.*", "deputy-0001");

    private final FuzzContract contract;
    private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
    private final Map<String, TreeSet<String>> letIn = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();

    FuzzReport(FuzzContract contract) {
        this.contract = contract;
    }

    synchronized void answered(FuzzCall call, HttpResponse<byte[]> answer) {
        String name = call.operation.name();
        statuses.computeIfAbsent(name, key -> new TreeMap<>()).merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() < 300) {
            letIn.computeIfAbsent(name, key -> new TreeSet<>()).add(call.actor);
        } else if (answer.statusCode() >= 500) {
            failed(call, "answered " + answer.statusCode());
        } else if (answer.statusCode() >= 400) {
            fault(call.operation, answer).ifPresent(fault -> failed(call, answer.statusCode() + " " + fault));
        }
    }

    /** The first of a kind is kept. */
    synchronized void failed(FuzzCall call, String what) {
        failures.putIfAbsent(call.operation.name() + ": " + what, call.shown());
    }

    private static java.util.Optional<String> fault(FuzzContract.Operation operation, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            return java.util.Optional.of("is refused as " + type);
        }
        try {
            JsonNode problem = FuzzContract.JSON.readTree(answer.body());
            boolean whole = problem.path("status").asInt() == answer.statusCode()
                    && !problem.path("code").asText().isEmpty()
                    && !problem.path("title").asText().isEmpty();
            if (!whole) {
                return java.util.Optional.of("is refused with half a problem");
            }
            String code = problem.path("code").asText();
            return operation.problemCodes().contains(code)
                    ? java.util.Optional.empty()
                    : java.util.Optional.of("is refused with a code that its x-problem-codes lack: " + code);
        } catch (IOException e) {
            return java.util.Optional.of("is refused with a problem that is no JSON");
        }
    }

    /** Who was let in by an operation so far; before anybody was, who should be. */
    synchronized List<String> letIn(FuzzContract.Operation operation) {
        TreeSet<String> known = letIn.get(operation.name());
        return known == null ? meant(operation) : List.copyOf(known);
    }

    /** The operations that let somebody in so far. */
    synchronized List<FuzzContract.Operation> open() {
        return contract.operations().stream()
                .filter(operation -> letIn.containsKey(operation.name()))
                .toList();
    }

    private static List<String> meant(FuzzContract.Operation operation) {
        return MEANT.entrySet().stream()
                .filter(entry -> operation.name().matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    synchronized List<String> failures() {
        return failures.entrySet().stream()
                .map(failure -> failure.getKey() + "\n    " + failure.getValue())
                .toList();
    }

    synchronized List<String> neverCalled() {
        List<String> missing = new ArrayList<>();
        contract.operations().forEach(operation -> {
            if (!statuses.containsKey(operation.name())) {
                missing.add(operation.name());
            }
        });
        return missing;
    }

    /** The part of the operations that let in at least one call. */
    synchronized double reached() {
        return letIn.size() / (double) contract.operations().size();
    }

    private double successes() {
        return count(0, 300) / (double) count(0, 1000);
    }

    private int count(int from, int to) {
        return statuses.values().stream()
                .flatMap(counts -> counts.entrySet().stream())
                .filter(entry -> entry.getKey() >= from && entry.getKey() < to)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    synchronized String summary() {
        String never = contract.operations().stream()
                .map(FuzzContract.Operation::name)
                .filter(name -> !letIn.containsKey(name))
                .collect(Collectors.joining(", "));
        return "%d calls, %.0f %% of them successful, %d of %d operations at least once; never: %s"
                .formatted(
                        count(0, 1000),
                        100 * successes(),
                        letIn.size(),
                        contract.operations().size(),
                        never);
    }
}
