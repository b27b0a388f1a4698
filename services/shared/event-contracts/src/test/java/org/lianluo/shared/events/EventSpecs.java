package org.lianluo.shared.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the JSON Schemas and the AsyncAPI document from the contract records and their Javadoc. */
final class EventSpecs {

    static final Path ASYNC_API = Contract.SPECS.resolve("asyncapi/lianluo.yaml");

    /** A Javadoc text that is nothing but the values of an enumeration, such as {@code ACTIVE or CLOSED}. */
    private static final Pattern VALUES = Pattern.compile("[A-Z][A-Z0-9_]+(, [A-Z][A-Z0-9_]+)* or [A-Z][A-Z0-9_]+");

    /** What the Javadoc calls null is not required, and allows it. */
    private static final Pattern NULLABLE = Pattern.compile("\\bnull\\b");

    /** JSON type and format of the types that a component may have; anything else has no place in a flat event. */
    private static final Map<Type, String> JSON_TYPES = Map.of(
            UUID.class, "string uuid",
            Instant.class, "string date-time",
            LocalDate.class, "string date",
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    /**
     * A service that publishes, of {@code deployment/services.csv}.
     *
     * @param title what about, in Chinese
     * @param facts what about, in English
     */
    private record Publisher(String name, String title, String facts) {

        static Publisher of(String line) {
            String[] parts = line.split(";");
            return new Publisher(parts[0], parts[3], parts[4]);
        }
    }

    private static final List<Publisher> PUBLISHERS = readPublishers();

    private EventSpecs() {}

    static List<String> publishers() {
        return PUBLISHERS.stream().map(Publisher::name).toList();
    }

    private static List<Publisher> readPublishers() {
        try (Stream<String> lines = Files.lines(Contract.ROOT.resolve("deployment/services.csv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(Publisher::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String schema(Contract contract) {
        ObjectNode schema = EventJson.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put(
                "$id",
                "https://lianluo.example/events/"
                        + Contract.SPECS.resolve("events").relativize(contract.schemaFile()));
        schema.put("title", contract.record().getSimpleName());
        schema.put("description", contract.summary());
        schema.put("type", "object");
        schema.put("additionalProperties", true);
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : contract.components()) {
            String description = contract.params().get(component.getName());
            boolean nullable = NULLABLE.matcher(description).find();
            if (!nullable) {
                required.add(component.getName());
            }
            property(properties.putObject(component.getName()), component, description, nullable);
        }
        return write(schema);
    }

    private static void property(ObjectNode property, RecordComponent component, String description, boolean nullable) {
        property.put("description", description);
        if (component.getGenericType() instanceof ParameterizedType list && list.getRawType() == List.class) {
            typeOrNull(property, "array", nullable);
            type(property.putObject("items"), list.getActualTypeArguments()[0], false);
        } else {
            type(property, component.getGenericType(), nullable);
        }
        if (VALUES.matcher(description).matches()) {
            ArrayNode values = property.putArray("enum");
            Stream.of(description.split(", | or ")).forEach(values::add);
        }
    }

    private static void typeOrNull(ObjectNode property, String type, boolean nullable) {
        if (nullable) {
            property.putArray("type").add(type).add("null");
        } else {
            property.put("type", type);
        }
    }

    private static void type(ObjectNode property, Type type, boolean nullable) {
        if (!JSON_TYPES.containsKey(type)) {
            throw new IllegalStateException("a flat event has no place for " + type);
        }
        String[] typeAndFormat = JSON_TYPES.get(type).split(" ");
        typeOrNull(property, typeAndFormat[0], nullable);
        if (typeAndFormat.length > 1) {
            property.put("format", typeAndFormat[1]);
        }
    }

    /** As the files have it: two blanks for each level, and no blank before a colon. */
    private static String write(ObjectNode schema) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return EventJson.MAPPER.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String asyncApi() {
        return frame().replace("#channels#\n", channels())
                .replace("#operations#\n", operations())
                .replace("#messages#\n", messages());
    }

    private static String frame() {
        try (var in = EventSpecs.class.getResourceAsStream("/asyncapi-frame.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String channels() {
        StringBuilder text = new StringBuilder();
        for (Publisher publisher : PUBLISHERS) {
            String messages = of(publisher.name()).map(Contract::name).collect(Collectors.joining(" "));
            channel(text, publisher.name(), "v1", publisher.title(), "Facts about " + publisher.facts(), messages);
        }
        for (Publisher publisher : PUBLISHERS) {
            channel(
                    text,
                    publisher.name(),
                    "dlq",
                    publisher.name() + " 服务的死信",
                    "Events that the " + publisher.name()
                            + " service could not read or had to refuse; later events of the aggregate wait behind",
                    "DeadLetter");
        }
        return text.append("\n").toString();
    }

    private static void channel(
            StringBuilder text, String service, String kind, String title, String description, String messages) {
        text.append(
                """
                  %s:
                    address: lianluo.%s.%s
                    title: %s
                    description: %s
                    servers:
                      - $ref: '#/servers/kafka'
                    messages:
                """.formatted(kind.equals("v1") ? service : service + "-" + kind, service, kind, title, description));
        for (String message : messages.split(" ")) {
            text.append("""
                      %1$s:
                        $ref: '#/components/messages/%1$s'
                """.formatted(message));
        }
        text.append("""
                    bindings:
                      $ref: '#/components/channelBindings/facts'
                """);
    }

    private static String operations() {
        StringBuilder text = new StringBuilder();
        for (String service : publishers()) {
            operation(
                    text,
                    service + "-publishes",
                    "send " + service,
                    "The " + service + " service publishes",
                    "Written to its outbox in the transaction of the fact, relayed by Debezium");
            operation(
                    text,
                    "read-" + service,
                    "receive " + service,
                    "A consumer reads what " + service + " publishes",
                    "From the earliest offset, into an inbox that applies each event once and in order");
        }
        for (String service : publishers()) {
            operation(
                    text,
                    service + "-buries",
                    "send " + service + "-dlq",
                    "The " + service + " service sets an event aside",
                    "Never because a database or the network was away; an operator replays it");
        }
        return text.append("\n").toString();
    }

    private static void operation(
            StringBuilder text, String name, String actionOnChannel, String title, String description) {
        String[] parts = actionOnChannel.split(" ");
        text.append("""
                  %s:
                    action: %s
                    channel:
                      $ref: '#/channels/%s'
                    title: %s
                    description: %s
                """.formatted(name, parts[0], parts[1], title, description));
    }

    private static String messages() {
        return Contract.all().map(EventSpecs::message).collect(Collectors.joining());
    }

    private static String message(Contract contract) {
        List<String> types = contract.type().contains("*")
                ? publishers().stream()
                        .map(service -> contract.type().replace("*", service))
                        .toList()
                : List.of(contract.type());
        String type = types.size() == 1 ? "const: " + types.get(0) : "enum: [" + String.join(", ", types) + "]";
        return """
                    %s:
                      name: '%s'
                      title: %s
                      summary: "%s"
                      traits:
                        - $ref: '#/components/messageTraits/cloudEvent'
                      headers:
                        type: object
                        properties:
                          ce_type:
                            %s
                      payload:
                        schemaFormat: application/schema+json;version=draft-2020-12
                        schema:
                          $ref: ../%s
                """.formatted(
                        contract.name(),
                        contract.type(),
                        contract.title(),
                        contract.summary().replace("\"", "\\\""),
                        type,
                        Contract.SPECS.relativize(contract.schemaFile()));
    }

    private static Stream<Contract> of(String service) {
        return Contract.all()
                .filter(contract -> List.of(service, "*").contains(IntegrationEvent.serviceOf(contract.type())));
    }

    /** All documents, by file. */
    static Map<Path, String> all() {
        Map<Path, String> documents = new LinkedHashMap<>();
        Contract.all().forEach(contract -> documents.put(contract.schemaFile(), schema(contract)));
        documents.put(ASYNC_API, asyncApi());
        return documents;
    }
}
