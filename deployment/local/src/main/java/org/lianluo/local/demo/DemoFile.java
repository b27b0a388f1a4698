package org.lianluo.local.demo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianluo.local.demo.DemoTable.Line;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * One kind of thing that the demo has: its rows, and the steps that each can take. {@code 70-opinions.json} is the seventieth
 * to be loaded, and its kind is {@code opinions}.
 *
 * @param name what tells rows apart, made of columns
 * @param way the steps of a row, between {@code >}
 * @param tooEarly problem codes of refusals after which a step is tried again
 * @param places where each step stands, for a person
 * @param names everything that can be referred to
 */
record DemoFile(
        String kind,
        List<Line> lines,
        String name,
        String way,
        Set<String> tooEarly,
        Map<String, DemoStep> steps,
        Map<String, String> places,
        Set<String> names) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * A file as it is written.
     *
     * @param about for whoever reads the file
     * @param rows the name of a CSV file beside it; or the rows themselves
     * @param columns of the CSV file, see {@link DemoTable}
     */
    private record Content(
            String about,
            JsonNode rows,
            Map<String, JsonNode> columns,
            String name,
            String way,
            Set<String> tooEarly,
            Map<String, DemoStep> steps) {}

    static DemoFile read(Path file) {
        String fileName = file.getFileName().toString();
        Map<String, String> places = places(file);
        Content content = content(file, places);
        if (content.rows == null || content.name == null || content.way == null || content.steps == null) {
            throw new StartFailure(fileName + " needs rows, name, way and steps");
        }
        Map<String, String> stepPlaces = new HashMap<>();
        Set<String> names = new HashSet<>();
        content.steps.forEach((name, step) -> {
            String place = places.get("/steps/" + name);
            if (step == null || step.call() == null || !step.call().matches("(GET|POST|PUT) /\\S+")) {
                throw new StartFailure(place + ": step " + name + " needs a call such as POST /api/v1/opinions");
            }
            stepPlaces.put(name, place);
            step.names().forEach(names::add);
        });
        List<Line> lines = lines(file, content, places);
        lines.forEach(line -> names.addAll(line.cells().keySet()));
        return new DemoFile(
                fileName.replaceFirst("^\\d+-", "").replace(".json", ""),
                lines,
                content.name,
                content.way,
                Objects.requireNonNullElse(content.tooEarly, Set.of()),
                content.steps,
                stepPlaces,
                names);
    }

    DemoStep step(String called) {
        DemoStep step = steps.get(called);
        if (step == null) {
            throw new DemoGap("no step is called so");
        }
        return step;
    }

    DemoWay way(DemoTemplate.Names values) {
        String text = Objects.requireNonNullElse(DemoTemplate.text(way, values), "");
        return new DemoWay(Arrays.stream(text.split(">"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList());
    }

    private static List<Line> lines(Path file, Content content, Map<String, String> places) {
        if (!content.rows.isArray()) {
            Path table = file.resolveSibling(content.rows.asText());
            if (!Files.isRegularFile(table)) {
                throw new StartFailure(places.get("/rows") + ": there is no " + table.getFileName());
            }
            return new DemoTable(table, Objects.requireNonNullElse(content.columns, Map.of())).lines();
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < content.rows.size(); i++) {
            String place = places.get("/rows/" + i);
            if (!content.rows.get(i).isObject()) {
                throw new StartFailure(place + ": a row is an object");
            }
            lines.add(new Line(place, JSON.convertValue(content.rows.get(i), new TypeReference<>() {})));
        }
        return lines;
    }

    private static Content content(Path file, Map<String, String> places) {
        try {
            return JSON.readValue(file.toFile(), Content.class);
        } catch (JsonMappingException e) {
            String pointer = e.getPath().stream()
                    .map(step -> "/" + Objects.requireNonNullElse(step.getFieldName(), step.getIndex()))
                    .collect(Collectors.joining());
            throw new StartFailure(
                    places.getOrDefault(pointer, file.getFileName().toString()) + ": " + complaint(e), e);
        } catch (IOException e) {
            throw new StartFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String complaint(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown.getPropertyName() + " is none of " + new TreeSet<>(unknown.getKnownPropertyIds());
        }
        return e instanceof ValueInstantiationException
                ? e.getCause().getMessage()
                : e.getOriginalMessage().lines().findFirst().orElse("");
    }

    /** Of each value in the file, by its JSON pointer; so it is JSON. */
    private static Map<String, String> places(Path file) {
        Map<String, String> places = new HashMap<>();
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                places.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        place(file, parser.currentTokenLocation().getLineNr()));
            }
            return places;
        } catch (JsonProcessingException e) {
            throw new StartFailure(place(file, e.getLocation().getLineNr()) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new StartFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String place(Path file, int line) {
        return file.getFileName() + ", line " + line;
    }
}
