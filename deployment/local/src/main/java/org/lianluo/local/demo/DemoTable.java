package org.lianluo.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * A CSV file of the demo, whose first line names the columns.
 *
 * @param columns those that hold no text: {@code number}, {@code boolean}, {@code list} (between {@code ;}), or the names of
 *     the words of which each item of a list consists
 */
record DemoTable(Path file, Map<String, JsonNode> columns) {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL, CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build();

    /**
     * One row.
     *
     * @param place file and line, for a person
     * @param cells by column; null where it is blank
     */
    record Line(String place, Map<String, JsonNode> cells) {}

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader().withStrictHeaders(true))
                .readValues(file.toFile())) {
            while (rows.hasNextValue()) {
                number = rows.getParser().currentLocation().getLineNr();
                String place = place(number);
                Map<String, JsonNode> cells = new LinkedHashMap<>();
                rows.nextValue().forEach((column, cell) -> cells.put(column, typed(place, column, cell)));
                lines.add(new Line(place, cells));
            }
            return lines;
        } catch (JsonProcessingException e) {
            throw new StartFailure(place(number) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new StartFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String place(int line) {
        return file.getFileName() + ", line " + line;
    }

    private JsonNode typed(String place, String column, String cell) {
        try {
            return typed(cell, columns.getOrDefault(column, TextNode.valueOf("text")));
        } catch (IllegalArgumentException e) {
            throw new StartFailure(place + ", column " + column + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode typed(String cell, JsonNode type) {
        if (type.isArray() || type.asText().equals("list")) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (String item : cell == null ? new String[0] : cell.split(";")) {
                list.add(type.isArray() ? words(item, type) : TextNode.valueOf(item));
            }
            return list;
        }
        if (cell == null) {
            return null;
        }
        return switch (type.asText()) {
            case "text" -> TextNode.valueOf(cell);
            case "number" -> number(cell);
            case "boolean" -> flag(cell);
            default -> throw new IllegalArgumentException("no column is a " + type.asText());
        };
    }

    private static JsonNode number(String cell) {
        try {
            return cell.contains(".")
                    ? DoubleNode.valueOf(Double.parseDouble(cell))
                    : IntNode.valueOf(Integer.parseInt(cell));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(cell + " is no number", e);
        }
    }

    private static JsonNode flag(String cell) {
        if (!cell.equals("true") && !cell.equals("false")) {
            throw new IllegalArgumentException(cell + " is neither true nor false");
        }
        return BooleanNode.valueOf(cell.equals("true"));
    }

    private static JsonNode words(String item, JsonNode names) {
        String[] words = item.strip().split(" +");
        if (words.length != names.size()) {
            throw new IllegalArgumentException(item + " is not made of " + names);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < words.length; i++) {
            object.put(names.path(i).asText(), words[i]);
        }
        return object;
    }
}
