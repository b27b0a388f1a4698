package org.lianluo.apichecks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The documents of the last release in {@code released/}, those of today beside that folder, and the breaking changes
 * between them that were decided on, in {@code released/declared-breaks.yaml}: for each service the lines of the check,
 * each with its reason. Nothing is compared before the first release.
 */
record Release(Path folder) {

    private static final TypeReference<Map<String, Map<String, String>>> BREAKS = new TypeReference<>() {};

    /** Fails when a breaking change is not declared, when a declared one is none, or when a service is gone. */
    void check() throws IOException {
        Map<String, Map<String, String>> declared = new ObjectMapper(new YAMLFactory())
                .readValue(folder.resolve("released/declared-breaks.yaml").toFile(), BREAKS);
        List<Path> released = documents(folder.resolve("released"));

        assertThat(declared.keySet())
                .as("services with declared breaks that were never released")
                .isSubsetOf(released.stream().map(Release::service).toList());
        for (Path document : released) {
            String service = service(document);
            Path today = folder.resolve(document.getFileName());
            assertThat(today).as("the released API of %s", service).isRegularFile();
            Map<String, String> breaks = declared.getOrDefault(service, Map.of());
            assertThat(BreakingChanges.between(Files.readString(document), Files.readString(today)))
                    .as("breaking changes of %s since the last release, as declared-breaks.yaml has them", service)
                    .containsExactlyInAnyOrderElementsOf(breaks.keySet());
            assertThat(breaks.values()).as("reasons for %s", service).noneMatch(String::isBlank);
        }
    }

    static List<Path> documents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("declared-breaks.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String service(Path document) {
        return document.getFileName().toString().replace(".yaml", "");
    }
}
