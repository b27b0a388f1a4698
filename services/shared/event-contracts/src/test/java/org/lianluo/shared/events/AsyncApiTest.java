package org.lianluo.shared.events;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.catalogue.EventContracts;

/** The AsyncAPI document lists what the services publish, and where. */
class AsyncApiTest {

    private static final Path FILE = EventSpecs.ASYNC_API;
    private static final List<String> SERVICES = EventSpecs.publishers();

    /** Added by Debezium's outbox event router, whatever it is told to place. */
    private static final String ADDED_BY_RELAY = "id";

    private final JsonNode document = read(FILE);

    @Test
    void isAsyncApi3() {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(document.path("defaultContentType").asText()).isEqualTo("application/json");
        assertThat(document.at("/servers/kafka/protocol").asText()).isEqualTo("kafka");
    }

    @Test
    void listsExactlyTheContracts() {
        Map<String, String> messages = document.at("/components/messages").properties().stream()
                .filter(message -> !message.getKey().equals("DeadLetter"))
                .collect(toMap(
                        Map.Entry::getKey,
                        message -> message.getValue().path("name").asText()
                                + " "
                                + message.getValue().at("/payload/schema/$ref").asText()));

        assertThat(messages)
                .isEqualTo(Contract.all()
                        .collect(toMap(
                                contract -> contract.record().getSimpleName(),
                                contract ->
                                        contract.type() + " ../" + Contract.SPECS.relativize(contract.schemaFile()))));
    }

    @Test
    void titlesAndSummariesAreThoseOfTheSchemas() {
        Contract.all().forEach(contract -> {
            JsonNode message =
                    document.at("/components/messages/" + contract.record().getSimpleName());

            assertThat(message.path("title").asText()).isEqualTo(contract.title());
            assertThat(message.path("summary").asText()).isEqualTo(contract.summary());
        });
    }

    @Test
    void theTypeInTheHeaderNamesTheMessage() {
        Contract.all().forEach(contract -> {
            JsonNode type = document.at("/components/messages/" + contract.name() + "/headers/properties/ce_type");
            List<String> names = type.has("const")
                    ? List.of(type.path("const").asText())
                    : type.path("enum").valueStream().map(JsonNode::asText).toList();

            assertThat(names)
                    .as(contract.name())
                    .isEqualTo(
                            contract.type().contains("*")
                                    ? SERVICES.stream()
                                            .map(service -> contract.type().replace("*", service))
                                            .toList()
                                    : List.of(contract.type()));
        });
    }

    @Test
    void eachTopicCarriesTheEventsOfItsService() {
        for (String service : SERVICES) {
            Set<String> expected = Contract.all()
                    .filter(contract -> Set.of(service, "*").contains(IntegrationEvent.serviceOf(contract.type())))
                    .map(contract -> contract.record().getSimpleName())
                    .collect(toSet());
            JsonNode channel = document.path("channels").path(service);

            assertThat(channel.path("address").asText()).isEqualTo("lianluo." + service + ".v1");
            assertThat(channel.path("messages").fieldNames())
                    .toIterable()
                    .as(service)
                    .containsExactlyInAnyOrderElementsOf(expected);
            channel.path("messages").properties().forEach(message -> assertThat(
                            message.getValue().path("$ref").asText())
                    .isEqualTo("#/components/messages/" + message.getKey()));
        }
    }

    @Test
    void channelsAreTheTopicsThatAreCreated() throws IOException {
        Properties created = new Properties();
        String topics = Files.readString(Contract.ROOT.resolve("deployment/connect/topics.properties"));
        for (String service : SERVICES) {
            created.load(new StringReader(topics.replace("@service@", service)));
        }
        JsonNode kafka = document.at("/components/channelBindings/facts/kafka");
        String settings = kafka.path("partitions").asInt() + ";retention.ms="
                + kafka.at("/topicConfiguration/retention.ms").asLong();

        Map<String, String> expected = created.stringPropertyNames().stream()
                .filter(topic -> !topic.startsWith("lianluo.heartbeat."))
                .collect(toMap(topic -> topic, created::getProperty));
        assertThat(document.path("channels").valueStream())
                .allSatisfy(channel -> assertThat(channel.at("/bindings/$ref").asText())
                        .isEqualTo("#/components/channelBindings/facts"))
                .extracting(channel -> channel.path("address").asText())
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(expected.values()).containsOnly(settings);
    }

    @Test
    void everyMessageCarriesTheCloudEventsHeadersThatTheRelayWrites() throws IOException {
        JsonNode connector = read(Contract.ROOT.resolve("deployment/connect/outbox-connector.json"));
        Stream<String> placed = Stream.of(connector
                        .path("transforms.outbox.table.fields.additional.placement")
                        .asText()
                        .split(","))
                .filter(placement -> !placement.contains("dead"))
                .map(placement -> placement.replaceAll(".*:", ""));
        Stream<String> set = Stream.of("transforms.specversion.headers", "transforms.contentType.header")
                .map(setting -> connector.path(setting).asText());

        assertThat(document.at("/components/messageTraits/cloudEvent/headers/properties")
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Stream.of(placed, set, Stream.of(ADDED_BY_RELAY))
                        .flatMap(s -> s)
                        .toList());
        assertThat(document.at("/components/messages").valueStream())
                .allSatisfy(message -> assertThat(message.at("/traits/0/$ref").asText())
                        .isEqualTo("#/components/messageTraits/cloudEvent"));
    }

    @Test
    void everyServicePublishesToItsTopicsAndEveryTopicIsRead() {
        List<String> operations = document.path("operations")
                .valueStream()
                .map(operation -> operation.path("action").asText() + " "
                        + operation.at("/channel/$ref").asText().replace("#/channels/", ""))
                .toList();

        assertThat(operations)
                .containsExactlyInAnyOrderElementsOf(SERVICES.stream()
                        .flatMap(service ->
                                Stream.of("send " + service, "receive " + service, "send " + service + "-dlq"))
                        .toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .hasSizeGreaterThan(EventContracts.ALL.size())
                .allSatisfy(ref -> {
                    if (ref.startsWith("#")) {
                        assertThat(document.at(ref.substring(1)).isMissingNode())
                                .as(ref)
                                .isFalse();
                    } else {
                        assertThat(FILE.resolveSibling(ref).normalize()).isRegularFile();
                    }
                });
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
