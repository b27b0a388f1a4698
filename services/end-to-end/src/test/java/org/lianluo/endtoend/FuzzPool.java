package org.lianluo.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What answers told, so that later calls name rows that exist. */
final class FuzzPool {

    private static final int MOST_OF_A_KIND = 200;

    private final Map<String, Set<String>> known = new HashMap<>();

    synchronized void add(String kind, String value) {
        Set<String> values = known.computeIfAbsent(kind, key -> new LinkedHashSet<>());
        values.add(value);
        if (values.size() > MOST_OF_A_KIND) {
            values.remove(values.iterator().next());
        }
    }

    /** One of a kind, more often a late one than an early one. */
    synchronized Optional<String> any(String kind, Random random) {
        Set<String> values = known.getOrDefault(kind, Set.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        int index = (int) (values.size() * Math.sqrt(random.nextDouble()));
        return values.stream().skip(index).findFirst();
    }

    /**
     * Takes ids, codes and secrets out of an answer.
     *
     * @param resource of the list or row, such as {@code opinions}
     */
    void learn(String resource, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(item -> learn(resource, item));
        } else if (answer.isObject()) {
            answer.properties().forEach(member -> {
                JsonNode value = member.getValue();
                if (value.isContainerNode()) {
                    learn(member.getKey().equals("items") ? resource : nested(resource, member.getKey()), value);
                } else if (value.isTextual() && isName(member.getKey())) {
                    String kind =
                            member.getKey().equals("id") || member.getKey().equals("code")
                                    ? resource + "." + member.getKey()
                                    : member.getKey();
                    add(kind, value.asText());
                }
            });
        }
    }

    private static String nested(String resource, String member) {
        return Set.of("summary", "station", "opinion").contains(member) ? resource : resource + "." + member;
    }

    private static boolean isName(String member) {
        return member.equals("id")
                || member.equals("code")
                || member.endsWith("Id")
                || member.endsWith("Code")
                || member.equals("receiptNumber")
                || member.equals("next");
    }
}
