package org.lianluo.shared.events;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianluo.shared.events.catalogue.EventContracts;

/** A contract as it stands in three places: the record with its Javadoc, its JSON Schema and its example. */
record Contract(Class<? extends IntegrationEvent> record) {

    static final Path ROOT = Path.of(System.getProperty("lianluo.root"));
    static final Path SPECS = ROOT.resolve("api-specs");
    static final Path SOURCES = ROOT.resolve("services/shared/event-contracts/src/main/java");

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@EventType", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?=@param|\\z)", Pattern.DOTALL);

    static Stream<Contract> all() {
        return EventContracts.ALL.stream().map(Contract::new);
    }

    String type() {
        return IntegrationEvent.typeOf(record);
    }

    String title() {
        return record.getAnnotation(EventType.class).title();
    }

    String name() {
        return record.getSimpleName();
    }

    Path schemaFile() {
        return file("schema");
    }

    Path exampleFile() {
        return file("example");
    }

    /** Events that every service publishes about itself stand in the folder {@code shared}. */
    private Path file(String kind) {
        String[] parts = type().split("\\.");
        String folder = parts[1].equals("*") ? "shared" : parts[1];
        return SPECS.resolve("events/%s/%s.%s.%s.%s.json".formatted(folder, parts[2], parts[3], parts[4], kind));
    }

    JsonNode schema() {
        return json(schemaFile());
    }

    JsonNode example() {
        return json(exampleFile());
    }

    RecordComponent[] components() {
        return record.getRecordComponents();
    }

    /** What the Javadoc says of the event. */
    String summary() {
        return javadoc().split("@param")[0].strip();
    }

    /** What the Javadoc says of each component. */
    Map<String, String> params() {
        return PARAM.matcher(javadoc()).results().collect(toMap(match -> match.group(1), match -> match.group(2)
                .strip()));
    }

    private String javadoc() {
        String source = read(SOURCES.resolve(record.getName().replace('.', '/') + ".java"));
        return JAVADOC.matcher(source)
                .results()
                .map(match -> match.group(1).replaceAll("\\s*\\n \\* *", " ").strip())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Path file) {
        try {
            return EventJson.MAPPER.readTree(file.toFile());
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

    @Override
    public String toString() {
        return type();
    }
}
