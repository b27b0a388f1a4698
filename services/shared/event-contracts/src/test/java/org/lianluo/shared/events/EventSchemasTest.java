package org.lianluo.shared.events;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.events.catalogue.EventContracts;

/** The JSON Schemas say what the records and their Javadoc say: neither is changed without the other. */
class EventSchemasTest {

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

    /** A Javadoc text that is nothing but the values of an enumeration, such as {@code ACTIVE or CLOSED}. */
    private static final Pattern VALUES = Pattern.compile("[A-Z][A-Z0-9_]+(, [A-Z][A-Z0-9_]+)* or [A-Z][A-Z0-9_]+");

    private static final Pattern PAST_TENSE =
            Pattern.compile("([a-z]+-)*([a-z]+ed|set|sent|fed|held|found|withdrawn|given|overdue)(-[a-z]+)*");

    /** Words that speak of a constituent, or of text that may be his own. */
    private static final Pattern PERSONAL = Pattern.compile(
            "name|phone|mobile|mail|address(?!ee)|identity|idcard|birth|gender|photo|submitter|asker|citizen|constituent"
                    + "|tracking|title|text|content|comment|location",
            Pattern.CASE_INSENSITIVE);

    /** Names of offices, places and deputies, which are public, what a station approved at triage, and what deputies and units wrote. */
    private static final Set<String> PUBLIC = Set.of(
            "RegionRecordedV1.name",
            "StationRecordedV1.name",
            "StationStandardSetV1.name",
            "DeputyRecordedV1.name",
            "UnitRecordedV1.name",
            "LegislativeCommentRecordedV1.commentId",
            "OpinionForwardedV1.approvedTitle",
            "OpinionForwardedV1.approvedText",
            "OpinionForwardedV1.location",
            "SuggestionRegisteredV1.title",
            "SuggestionImportedV1.title",
            "ReplyIssuedV1.text",
            "EvaluationRecordedV1.title",
            "CommitteeRecordedV1.name",
            "IssueListHandedOverV1.title");

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @Test
    void everyRecordIsAPublishedContract() throws IOException {
        try (Stream<Path> sources = Files.walk(Contract.SOURCES)) {
            Set<String> records = sources.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*V\\d+\\.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(toSet());

            assertThat(EventContracts.ALL)
                    .extracting(Class::getSimpleName)
                    .containsExactlyInAnyOrderElementsOf(records);
        }
    }

    @Test
    void everyContractHasASchemaAndAnExampleAndNoFileIsLeftOver() throws IOException {
        Set<Path> expected = contracts()
                .flatMap(contract -> Stream.of(contract.schemaFile(), contract.exampleFile()))
                .collect(toCollection(TreeSet::new));

        try (Stream<Path> files = Files.walk(Contract.SPECS.resolve("events"))) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void recordLiesInThePackageOfItsPublisher(Contract contract) {
        String publisher = IntegrationEvent.serviceOf(contract.type());
        String room = "org.lianluo.shared.events" + (publisher.equals("*") ? "" : "." + publisher);

        assertThat(contract.record().getPackageName() + ".").startsWith(room + ".");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void wireNameFollowsTheRuleAndFitsTheRecord(Contract contract) {
        assertThat(contract.type())
                .matches("lianluo\\.([a-z]+|\\*)(\\.[a-z]+(-[a-z]+)*){2}\\.v[1-9]\\d*")
                .matches(type -> PAST_TENSE.matcher(type.split("\\.")[3]).matches(), "past tense")
                .endsWith(".v" + contract.record().getSimpleName().replaceAll(".*V", ""));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void schemaIsOpenAndNamesItself(Contract contract) {
        JsonNode schema = contract.schema();

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText())
                .isEqualTo("https://lianluo.example/events/"
                        + Contract.SPECS.resolve("events").relativize(contract.schemaFile()));
        assertThat(schema.path("title").asText())
                .as("title, from which generators make the name of a class")
                .isEqualTo(contract.record().getSimpleName());
        assertThat(contract.title()).as("title in Chinese and English").matches(".*\\p{IsHan}.* / [A-Z].+");
        assertThat(schema.path("description").asText()).isEqualTo(contract.summary());
        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asBoolean(false))
                .as("consumers ignore what they don't know")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void propertiesAreTheComponentsWithTheirTypes(Contract contract) {
        Map<String, String> components = Arrays.stream(contract.components())
                .collect(toMap(RecordComponent::getName, component -> jsonType(component.getGenericType())));
        Map<String, String> properties = new HashMap<>();
        contract.schema().path("properties").properties().forEach(entry -> {
            properties.put(entry.getKey(), jsonType(entry.getValue()));
        });

        assertThat(properties).isEqualTo(components);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatTheJavadocCallsNullIsNotRequired(Contract contract) {
        Set<String> nullable = contract.params().entrySet().stream()
                .filter(param -> param.getValue().matches(".*\\bnull\\b.*"))
                .map(Map.Entry::getKey)
                .collect(toSet());
        Set<String> required = texts(contract.schema().path("required")).collect(toSet());

        contract.schema().path("properties").properties().forEach(entry -> {
            boolean mayBeNull = nullable.contains(entry.getKey());
            assertThat(required.contains(entry.getKey()))
                    .as("%s is required", entry.getKey())
                    .isEqualTo(!mayBeNull);
            assertThat(texts(entry.getValue().path("type")).anyMatch("null"::equals))
                    .as("%s allows null", entry.getKey())
                    .isEqualTo(mayBeNull);
        });
        assertThat(contract.components())
                .filteredOn(component -> component.getType().isPrimitive())
                .extracting(RecordComponent::getName)
                .as("primitives, which can't be null")
                .noneMatch(nullable::contains);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void descriptionsAndValuesAreThoseOfTheJavadoc(Contract contract) {
        Map<String, String> descriptions = new HashMap<>();
        contract.schema().path("properties").properties().forEach(entry -> {
            String description = entry.getValue().path("description").asText();
            descriptions.put(entry.getKey(), description);
            List<String> values =
                    VALUES.matcher(description).matches() ? List.of(description.split(", | or ")) : List.of();
            assertThat(texts(entry.getValue().path("enum"))).as(entry.getKey()).containsExactlyElementsOf(values);
        });

        assertThat(descriptions).isEqualTo(contract.params());
    }

    @Test
    void noPropertyHintsAtPersonalData() {
        Stream<String> suspects = contracts().flatMap(contract -> Arrays.stream(contract.components())
                .filter(component -> PERSONAL.matcher(component.getName()).find())
                .map(component -> contract.record().getSimpleName() + "." + component.getName()));

        assertThat(suspects).containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    private static String jsonType(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "array of " + jsonType(list.getActualTypeArguments()[0]);
        }
        assertThat(JSON_TYPES).as("a component's type").containsKey(type);
        return JSON_TYPES.get(type);
    }

    private static String jsonType(JsonNode property) {
        String type = texts(property.path("type"))
                .filter(name -> !name.equals("null"))
                .findFirst()
                .orElse("none");
        if (type.equals("array")) {
            return "array of " + jsonType(property.path("items"));
        }
        return property.has("format") ? type + " " + property.path("format").asText() : type;
    }

    /** The texts of an array, or the one text. */
    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText);
    }
}
