package org.lianluo.testkit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianluo.shared.servers.SourceTree;

/** The rules that only the text of the sources shows, such as what stands in queries. */
final class SourceRules {

    private static final int MOST_FILES = 18;

    private static final Pattern LITERAL = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b[^{]*?class (\\w+)");
    private static final Pattern QUERIED = Pattern.compile("\\b(?:from|join|update) ([A-Z]\\w+)");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");
    private static final Pattern COMBINED = Pattern.compile("\\bUni\\s*\\.\\s*(?:combine|join)\\(");

    /** The end of a method, and the next member right below. */
    private static final Pattern CROWDED =
            Pattern.compile("\n    }\n    (?:/\\*\\*|@|public|private|protected|static)");

    private static final Pattern EMPTIED =
            Pattern.compile("\\b[sS]ession(?:\\(\\))?\\s*(?:\\.|::)\\s*(?:clear|detach)\\b");

    private final String service;
    private final Path root;
    private final List<Path> sources;

    /** @param service such as {@code station} */
    SourceRules(String service) {
        this(service, SourceTree.root().resolve("services/" + service + "/src/main/java"));
    }

    /** @param folder the sources of the service */
    SourceRules(String service, Path folder) {
        this.service = service;
        this.root = folder.resolve("org/lianluo").resolve(service);
        this.sources = javaFiles(root);
    }

    /** A feature asks another for its rows; it doesn't query them. */
    void featuresQueryTheirOwnEntities() {
        Map<String, String> features = sources.stream()
                .flatMap(file -> all(ENTITY, read(file)).map(entity -> Map.entry(entity.group(1), feature(file))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(sources.stream().flatMap(file -> literals(file)
                        .flatMap(text -> all(QUERIED, text))
                        .map(queried -> queried.group(1))
                        .filter(entity -> !feature(file).equals(features.getOrDefault(entity, feature(file))))
                        .map(entity -> file.getFileName() + " queries " + entity + " of " + features.get(entity))))
                .as("queries of another feature's entity")
                .isEmpty();
    }

    /** Tables that a shared module brings are read and written by that module alone. */
    void sharedTablesBelongToTheirModule() {
        Set<String> tables = sharedTables();
        assertThat(sources.stream().flatMap(file -> literals(file).flatMap(text -> tables.stream()
                        .filter(table -> Pattern.compile("\\b" + table + "\\b")
                                .matcher(text)
                                .find())
                        .filter(table -> isStatement(text))
                        .map(table -> file.getFileName() + " names " + table))))
                .as("statements on a shared module's table")
                .isEmpty();
    }

    /** A session does one thing at a time; statements that may go together do so in the shared modules. */
    void nothingIsCombined() {
        assertThat(sources)
                .filteredOn(file -> COMBINED.matcher(read(file)).find())
                .isEmpty();
    }

    /** What an aggregate told is read at the end of the transaction; a session that forgot it would lose that. */
    void sessionsForgetNothing() {
        assertThat(sources)
                .filteredOn(file -> EMPTIED.matcher(read(file)).find())
                .isEmpty();
    }

    /** A line between members: a file that is too long is split, not squeezed. */
    void membersStandApart() {
        assertThat(sources)
                .filteredOn(file -> CROWDED.matcher(read(file)).find())
                .isEmpty();
    }

    /** A package that holds more is made of rooms. */
    void packagesAreSmall() {
        Map<String, Long> files = sources.stream()
                .collect(groupingBy(file -> root.relativize(file.getParent()).toString(), TreeMap::new, counting()));
        files.values().removeIf(count -> count <= MOST_FILES);
        assertThat(files).as("packages with more than %s files", MOST_FILES).isEmpty();
    }

    /** A simple name is the name of one class. */
    void namesAreUnique() {
        Map<String, List<String>> places = sources.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(
                        file -> file.getFileName().toString(),
                        TreeMap::new,
                        mapping(file -> root.relativize(file.getParent()).toString(), toList())));
        places.values().removeIf(packages -> packages.size() == 1);
        assertThat(places).as("classes of one simple name in " + service).isEmpty();
    }

    private static boolean isStatement(String text) {
        return Pattern.compile("\\b(?:SELECT|INSERT|UPDATE|DELETE|LOCK)\\b")
                .matcher(text)
                .find();
    }

    private static Set<String> sharedTables() {
        try (Stream<Path> files = Files.walk(SourceTree.root().resolve("services/shared"))) {
            return files.filter(file -> file.toString().matches(".*/src/main/resources/db/shared/.*\\.sql"))
                    .flatMap(file -> all(TABLE, read(file)))
                    .map(table -> table.group(1))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> literals(Path file) {
        return all(LITERAL, read(file)).map(MatchResult::group);
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** The package right below the service's, with all of its rooms. */
    private String feature(Path file) {
        Path place = root.relativize(file);
        return place.getNameCount() == 1 ? service : place.getName(0).toString();
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
