package org.lianluo.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes values of a schema: right ones, at the edge, and such as nobody of good will sends. */
final class FuzzValues {

    static final List<String> HOSTILE_TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\udfff路灯",
            "\u200b",
            "\u202e路灯\u2066",
            "\u000b\u2028\u0085",
            "①南段，25℃，“引号”——…‰≥•",
            "\ud87a\udff0\ud884\udf50",
            "👩‍👩‍👧‍👦".repeat(30),
            "x".repeat(3000),
            "字".repeat(9000),
            "'; DROP TABLE opinion; --",
            "\" OR 1=1",
            "${jndi:ldap://127.0.0.1/x}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00%0a",
            "null",
            "0",
            "-1",
            "1e308",
            "NaN",
            "9223372036854775808",
            "true",
            "0000-00-00",
            "999999999-01-01",
            "2026-02-30",
            "1900-01-01",
            "2026-11-26T25:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "00000000-0000-0000-0000-000000000000",
            "0199c1d2-7c00-7000-8000-00000000ffff",
            "AAAAAAAAAAAAAAAAAAAAAA==",
            "MQoy",
            "１３８００００１２３４",
            "(?@@",
            "a & b | !c <-> d:*");

    private static final List<String> HOSTILE_NUMBERS = List.of(
            "-1", "0", "1", "2147483647", "2147483648", "-2147483649", "11.7", "1e400", "-0", "99999999999999999999");

    /** What the suite knows from the beginning, by the name of the member or parameter. */
    private static final Map<String, List<String>> FAMILIAR = Map.ofEntries(
            Map.entry("unitCode", List.of(Directory.UNIT, Directory.OTHER_UNIT)),
            Map.entry("unit", List.of(Directory.UNIT, Directory.OTHER_UNIT)),
            Map.entry("deputyCode", List.of(Directory.DEPUTY, Directory.CO_SPONSOR)),
            Map.entry("deputy", List.of(Directory.DEPUTY)),
            Map.entry("coSponsorCodes", List.of(Directory.CO_SPONSOR, Directory.OTHER_CO_SPONSOR)),
            Map.entry("leadDeputyCode", List.of(Directory.DEPUTY)),
            Map.entry("stationCodes", List.of(Directory.STATION)),
            Map.entry("station", List.of(Directory.STATION)),
            Map.entry("region", List.of("410402")),
            Map.entry("regionCode", List.of("410402")),
            Map.entry("parent", List.of("410400", "410402")),
            Map.entry("category", List.of("LIGHTING", "PARKING")),
            Map.entry("jurisdiction", List.of("410402", "DEFAULT")),
            Map.entry("phone", List.of("13800001234", "（0375）2345678转801")),
            Map.entry("q", List.of("停车", "建设5G基站", "路灯")),
            Map.entry("key", List.of("opinion.triage")),
            Map.entry("year", List.of("2027")),
            Map.entry("format", List.of("PDF", "DOCX")));

    private final FuzzContract contract;
    private final FuzzPool pool;
    private final Random random;

    FuzzValues(FuzzContract contract, FuzzPool pool, Random random) {
        this.contract = contract;
        this.pool = pool;
        this.random = random;
    }

    /** A value of the schema. */
    JsonNode right(String name, JsonNode schema) {
        JsonNode resolved = contract.resolve(schema);
        if (FAMILIAR.containsKey(name) && !resolved.path("type").asText().equals("array")) {
            return text(any(FAMILIAR.get(name)), resolved);
        }
        JsonNode named = name.equals("stationId") ? text(Directory.stationId(), resolved) : known(name, resolved);
        if (named != null) {
            return named;
        }
        if (resolved.has("enum")) {
            return resolved.path("enum")
                    .get(random.nextInt(resolved.path("enum").size()));
        }
        if (resolved.path("properties").size() > 0) {
            return object(resolved);
        }
        return scalarOrArray(name, resolved);
    }

    private JsonNode known(String name, JsonNode schema) {
        if (!name.endsWith("Id") && !name.endsWith("Ids")) {
            return null;
        }
        String kind = name.endsWith("Ids") ? name.substring(0, name.length() - 1) : name;
        String row = pool.any(kind, random)
                .or(() -> pool.any(kind.substring(0, kind.length() - 2) + "s.id", random))
                .orElse(null);
        return row == null || schema.path("type").asText().equals("array")
                ? null
                : JsonNodeFactory.instance.textNode(row);
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        List<String> required = FuzzContract.JSON.convertValue(
                schema.path("required").isMissingNode() ? List.of() : schema.path("required"),
                new com.fasterxml.jackson.core.type.TypeReference<List<String>>() {});
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || random.nextInt(10) < 6) {
                object.set(property.getKey(), right(property.getKey(), property.getValue()));
            }
        });
        return object;
    }

    private JsonNode scalarOrArray(String name, JsonNode schema) {
        JsonNode example =
                schema.path("examples").isArray() ? schema.path("examples").get(0) : schema.path("example");
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        switch (type) {
            case "array":
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                int size = Math.max(schema.path("minItems").asInt(0), random.nextInt(3));
                for (int i = 0; i < size; i++) {
                    array.add(right(name, schema.path("items")));
                }
                return array;
            case "object":
                return JsonNodeFactory.instance.objectNode();
            case "boolean":
                return JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case "integer", "number":
                return example != null && !example.isMissingNode() && random.nextBoolean()
                        ? example
                        : JsonNodeFactory.instance.numberNode(
                                schema.path("minimum").asInt(1) + random.nextInt(3));
            default:
                return textOf(name, schema, example);
        }
    }

    private JsonNode textOf(String name, JsonNode schema, JsonNode example) {
        String format = schema.path("format").asText();
        if (format.equals("uuid")) {
            return JsonNodeFactory.instance.textNode(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        if (format.equals("date")) {
            return JsonNodeFactory.instance.textNode(
                    LocalDate.of(2026, 11, 1).plusDays(random.nextInt(60)).toString());
        }
        if (example != null && example.isTextual()) {
            return example;
        }
        return format.equals("date-time")
                ? JsonNodeFactory.instance.textNode("2026-11-0" + (1 + random.nextInt(9)) + "T08:00:00Z")
                : JsonNodeFactory.instance.textNode("关于" + name + "的文字，至少二十个字才算写清楚了事情的来由。");
    }

    private static JsonNode text(String value, JsonNode schema) {
        return schema.path("type").asText().equals("integer")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(value))
                : JsonNodeFactory.instance.textNode(value);
    }

    /** The text of a parameter that is right. */
    String rightText(String name, JsonNode schema) {
        JsonNode value = right(name, schema);
        return value.isArray() ? value.path(0).asText("x") : value.asText();
    }

    String hostileText() {
        return any(HOSTILE_TEXTS);
    }

    /** JSON that stands where something else is meant; not always JSON. */
    String hostileJson() {
        return switch (random.nextInt(9)) {
            case 0 -> "null";
            case 1 -> "[]";
            case 2 -> "{}";
            case 3 -> any(HOSTILE_NUMBERS);
            case 4 -> "true";
            case 5 -> "[".repeat(600) + "]".repeat(600);
            case 6 -> "{\"a\":".repeat(300) + "1" + "}".repeat(300);
            default -> quoted(hostileText());
        };
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                json.append('\\').append((char) character);
            } else if (character < ' ' || Character.isSurrogate((char) character)) {
                json.append("\\u%04x".formatted(character));
            } else {
                json.append((char) character);
            }
        });
        return json.append('"').toString();
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
