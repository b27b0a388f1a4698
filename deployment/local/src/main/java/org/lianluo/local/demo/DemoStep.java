package org.lianluo.local.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happens to a row when its way names this step. Texts may hold references in braces, see {@link DemoTemplate}.
 *
 * @param about for whoever reads the file
 * @param takes what the words behind the step's name are called; {@code ?} marks one that may be missing
 * @param loops the step is taken once for each of these, by name
 * @param as the account that calls; none when it has no value
 * @param find what is looked up with the same account first, by name
 * @param call such as {@code POST /api/v1/opinions}
 * @param version where the ETag stands that goes along as If-Match
 * @param there problem codes which say that it was done before
 * @param tooEarly more codes of refusals after which it is tried again, besides those of the file
 * @param keep what is kept of the answer, by name: a JSON pointer
 * @param set what has another value from then on
 */
record DemoStep(
        String about,
        List<String> takes,
        @JsonProperty("for") Map<String, Search> loops,
        String as,
        Map<String, Search> find,
        String call,
        String version,
        Map<String, String> headers,
        JsonNode body,
        Set<String> there,
        Set<String> tooEarly,
        Map<String, String> keep,
        Map<String, JsonNode> set) {

    /**
     * Objects that have these values, and not those.
     *
     * @param in a list that the row has, or the path of one in the API
     */
    record Search(String in, Map<String, String> where, Map<String, String> whereNot) {
        Search {
            if (in == null) {
                throw new IllegalArgumentException("in is missing");
            }
            where = Objects.requireNonNullElse(where, Map.of());
            whereNot = Objects.requireNonNullElse(whereNot, Map.of());
        }
    }

    DemoStep {
        takes = Objects.requireNonNullElse(takes, List.of());
        loops = Objects.requireNonNullElse(loops, Map.of());
        find = Objects.requireNonNullElse(find, Map.of());
        headers = Objects.requireNonNullElse(headers, Map.of());
        there = Objects.requireNonNullElse(there, Set.of());
        tooEarly = Objects.requireNonNullElse(tooEarly, Set.of());
        keep = Objects.requireNonNullElse(keep, Map.of());
        set = Objects.requireNonNullElse(set, Map.of());
    }

    String method() {
        return call.substring(0, call.indexOf(' '));
    }

    String path() {
        return call.substring(call.indexOf(' ') + 1);
    }

    /** Everything that gets a value by it. */
    Stream<String> names() {
        return Stream.of(
                        takes.stream().map(word -> word.replace("?", "")),
                        loops.keySet().stream(),
                        find.keySet().stream(),
                        keep.keySet().stream(),
                        set.keySet().stream())
                .flatMap(names -> names);
    }
}
