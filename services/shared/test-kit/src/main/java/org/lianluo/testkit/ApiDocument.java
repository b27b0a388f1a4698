package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianluo.shared.servers.SourceTree;

/**
 * The OpenAPI document of a service: committed as {@code api-specs/openapi/<service>.yaml}, generated from the code as
 * {@code target/openapi/openapi.yaml} whenever Quarkus prepares the application, for a test too.
 */
public final class ApiDocument {

    /** With {@code -Dapi.specs.update=true} the committed document is replaced by the generated one. */
    private static final String UPDATE = "api.specs.update";

    private static final int MOST_SHOWN = 20;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private ApiDocument() {}

    /**
     * Fails when code and committed document of the service differ, or when the document leaves something unsaid. To be
     * called from a {@code @QuarkusTest}, which is what generates the document.
     */
    public static void check(String service) {
        Path generated = generated(service);
        Path committed = SourceTree.root().resolve("api-specs/openapi/" + service + ".yaml");
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.writeString(committed, Files.readString(generated));
            }
            JsonNode document = YAML.readTree(generated.toFile());
            assertThat(ApiCompleteness.gaps(document))
                    .as("what the API document of %s leaves unsaid", service)
                    .isEmpty();
            JsonNode old = Files.exists(committed) ? YAML.readTree(committed.toFile()) : YAML.missingNode();
            assertThat(differences(old, document))
                    .as(
                            "Places where api-specs/openapi/%1$s.yaml differs from the code. If the change is meant, run%n"
                                    + "  mvn -pl services/%1$s -am test -Dtest=*HouseTest"
                                    + " -Dsurefire.failIfNoSpecifiedTests=false -D%2$s=true%n"
                                    + "and commit the document",
                            service, UPDATE)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every POST, PUT and PATCH, and whether it takes a body. */
    static Map<String, Boolean> writes(String service) {
        Map<String, Boolean> writes = new TreeMap<>();
        operations(service).forEach((operation, described) -> {
            if (operation.matches("(POST|PUT|PATCH) .*")) {
                writes.put(operation, described.has("requestBody"));
            }
        });
        return writes;
    }

    /** Every operation of the code by its name, such as {@code GET /api/v1/stations/{id}}; from a {@code @QuarkusTest} too. */
    static Map<String, JsonNode> operations(String service) {
        try {
            Map<String, JsonNode> operations = new TreeMap<>();
            YAML.readTree(generated(service).toFile())
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(member -> operations.put(
                                    member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    member.getValue())));
            // A path may state the parameters that its operations have in common.
            operations.keySet().removeIf(operation -> operation.startsWith("PARAMETERS "));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path generated(String service) {
        Path generated = SourceTree.root().resolve("services/" + service + "/target/openapi/openapi.yaml");
        assertThat(generated)
                .as("generated document; the check belongs into a @QuarkusTest")
                .isRegularFile();
        return generated;
    }

    /** JSON pointers of the places where two documents differ, the first few. */
    static List<String> differences(JsonNode committed, JsonNode generated) {
        List<String> places = new ArrayList<>();
        compare(committed, generated, "", places);
        return places.subList(0, Math.min(places.size(), MOST_SHOWN));
    }

    private static void compare(JsonNode committed, JsonNode generated, String place, List<String> places) {
        if (committed.equals(generated)) {
            return;
        }
        if (committed.isObject() && generated.isObject()) {
            Set<String> names = new TreeSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            generated.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String step = name.replace("~", "~0").replace("/", "~1");
                compare(committed.path(name), generated.path(name), place + "/" + step, places);
            }
        } else if (committed.isArray() && generated.isArray() && committed.size() == generated.size()) {
            for (int i = 0; i < committed.size(); i++) {
                compare(committed.get(i), generated.get(i), place + "/" + i, places);
            }
        } else if (committed.isMissingNode()) {
            places.add(place + " is not in the committed document");
        } else if (generated.isMissingNode()) {
            places.add(place + " is not in the code");
        } else {
            places.add(place + " is " + committed + " in the committed document, " + generated + " in the code");
        }
    }
}
