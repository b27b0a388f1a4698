package org.lianluo.shared.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are what services write and read. */
class EventExamplesTest {

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void exampleMeetsItsSchema(Contract contract) {
        assertThat(violations(contract, contract.example())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void exampleIsReadAndWrittenWithoutLoss(Contract contract) throws JsonProcessingException {
        IntegrationEvent event = EventJson.MAPPER.treeToValue(contract.example(), contract.record());
        JsonNode written = EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(event));

        assertThat(written).isEqualTo(contract.example());
        assertThat(violations(contract, written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void fieldThatIsNotKnownIsIgnored(Contract contract) throws JsonProcessingException {
        ObjectNode extended = contract.example().deepCopy();
        extended.put("addedLater", "x");

        assertThat(violations(contract, extended)).isEmpty();
        assertThat(EventJson.MAPPER.treeToValue(extended, contract.record()))
                .isEqualTo(EventJson.MAPPER.treeToValue(contract.example(), contract.record()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void schemaRefusesWhatLacksAFieldOrHasAWrongType(Contract contract) {
        contract.schema().path("required").forEach(field -> {
            ObjectNode without = contract.example().deepCopy();
            without.remove(field.asText());
            ObjectNode wrong = contract.example().deepCopy();
            wrong.putObject(field.asText());

            assertThat(violations(contract, without)).as("without %s", field).hasSize(1);
            assertThat(violations(contract, wrong)).as("object as %s", field).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void schemaRefusesAWrongTypeOfEveryProperty(Contract contract) {
        contract.schema().path("properties").fieldNames().forEachRemaining(property -> {
            ObjectNode wrong = contract.example().deepCopy();
            wrong.putObject(property);

            assertThat(violations(contract, wrong)).as("object as %s", property).isNotEmpty();
        });
    }

    private static Set<ValidationMessage> violations(Contract contract, JsonNode event) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(contract.schema(), config)
                .validate(event);
    }
}
