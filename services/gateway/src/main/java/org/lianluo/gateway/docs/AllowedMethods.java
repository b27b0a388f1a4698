package org.lianluo.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianluo.gateway.route.RequestPath;

/** The methods of each path of the API, as its document has them: what {@code Allow} says with a 405. */
public final class AllowedMethods {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    private record Template(List<String> segments, Set<String> methods) {

        boolean matches(List<String> path) {
            if (path.size() != segments.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!isVariable(segments.get(i)) && !segments.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        long literals() {
            return segments.stream().filter(segment -> !isVariable(segment)).count();
        }

        private static boolean isVariable(String segment) {
            return segment.startsWith("{");
        }
    }

    private final List<Template> templates;

    private AllowedMethods(List<Template> templates) {
        this.templates = templates;
    }

    static AllowedMethods of(JsonNode document) {
        return new AllowedMethods(document.path("paths").properties().stream()
                .map(path -> new Template(segments(path.getKey()), methods(path.getValue())))
                .toList());
    }

    /** The methods of this path, for example {@code GET, HEAD, OPTIONS, PUT}; those of no operation if it has none. */
    public String at(RequestPath path) {
        List<String> segments = segments(path.raw());
        return templates.stream()
                .filter(template -> template.matches(segments))
                .max(Comparator.comparing(Template::literals))
                .map(template -> template.methods().stream().collect(Collectors.joining(", ")))
                .orElse("OPTIONS");
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.split("/"));
    }

    private static Set<String> methods(JsonNode item) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        item.fieldNames().forEachRemaining(verb -> {
            if (VERBS.contains(verb)) {
                methods.add(verb.toUpperCase(Locale.ROOT));
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
