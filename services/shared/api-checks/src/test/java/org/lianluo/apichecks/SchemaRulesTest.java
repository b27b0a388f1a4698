package org.lianluo.apichecks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class SchemaRulesTest {

    private static final Path COMMITTED = Path.of(System.getProperty("lianluo.root"), "api-specs/openapi");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Who raised an opinion may have told neither name nor phone. */
    private static final Set<String> PROMISE_NOTHING = Set.of("SubmitterDisclosure promises no property");

    private static final String THINGS = """
            paths:
              /things:
                post:
                  operationId: createThing
                  parameters: [{name: colour, in: query, schema: {type: string, maxLength: 9}, example: blue}]
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/ThingDetails"}
                        example: {code: A1, size: SMALL}
                  responses:
                    "201": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
            components:
              responses: {}
              schemas:
                ThingDetails:
                  type: object
                  properties:
                    code: {type: string, pattern: "^[A-Z]\\\\d$", examples: [A1]}
                    size: {$ref: "#/components/schemas/Size"}
                  required: [code, size]
                Size: {type: string, enum: [SMALL, LARGE]}
                Thing:
                  type: object
                  properties:
                    code: {type: string, examples: [A1]}
                    size: {$ref: "#/components/schemas/AnsweredSize"}
                  required: [code]
                AnsweredSize: {type: string, x-extensible-enum: [SMALL, LARGE]}
            """;

    @Test
    void theCommittedDocumentsKeepEveryRule() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Path document : Release.documents(COMMITTED)) {
            SchemaRules rules = new SchemaRules(YAML.readTree(Files.readString(document)));
            String name = document.getFileName().toString();

            all.assertThat(rules.promises()).as(name).isSubsetOf(PROMISE_NOTHING);
            all.assertThat(rules.openEnumerations()).as(name).isEmpty();
            all.assertThat(rules.texts()).as(name).isEmpty();
            all.assertThat(rules.patterns()).as(name).isEmpty();
            all.assertThat(rules.wholeExamples()).as(name).isEmpty();
            all.assertThat(rules.examples()).as(name).isEmpty();
        }
        all.assertAll();
    }

    @Test
    void aGoodDocumentKeepsEveryRule() throws IOException {
        SchemaRules rules = things("", "");

        assertThat(rules.promises()).isEmpty();
        assertThat(rules.openEnumerations()).isEmpty();
        assertThat(rules.texts()).isEmpty();
        assertThat(rules.patterns()).isEmpty();
        assertThat(rules.wholeExamples()).isEmpty();
        assertThat(rules.examples()).isEmpty();
    }

    @Test
    void anAnswerPromisesSomething() throws IOException {
        assertThat(things("required: [code]\n", "description: d\n").promises())
                .containsExactly("Thing promises no property");
    }

    @Test
    void enumerationsOfAnswersAreOpen() throws IOException {
        assertThat(things("x-extensible-enum: [SMALL, LARGE]", "enum: [SMALL, LARGE]")
                        .openEnumerations())
                .containsExactly(
                        "AnsweredSize is answered as a closed enumeration",
                        "Thing.size is answered as a closed enumeration");
        assertThat(things("schemas/AnsweredSize\"", "schemas/Size\"").openEnumerations())
                .as("one that is sent too")
                .containsExactly("Thing.size is answered as a closed enumeration");
    }

    @Test
    void textsHaveALengthOrAPattern() throws IOException {
        assertThat(things("schema: {type: string, maxLength: 9}", "schema: {type: string}")
                        .texts())
                .containsExactly("createThing colour has neither a greatest length nor a pattern");
        assertThat(things("pattern: \"^[A-Z]\\\\d$\", ", "").texts())
                .containsExactly("ThingDetails.code has neither a greatest length nor a pattern");
    }

    @Test
    void patternsAreThoseOfEveryClient() throws IOException {
        assertThat(things("^[A-Z]\\\\d$", "[A-Z]\\\\d").patterns()).containsExactly("[A-Z]\\d has no anchors");
        for (String java :
                new String[] {"^a++$", "^(?i)a$", "^\\\\p{IsHan}$", "^\\\\Qa\\\\E$", "^[a-z&&[^b]]$", "^\\\\h$"}) {
            assertThat(things("^[A-Z]\\\\d$", java).patterns()).as(java).hasSize(1);
        }
        for (String both : new String[] {"^(?:a|b)$", "^(?!a)(?<=b)(?<name>c)\\\\p{L}$", "^a+?$"}) {
            assertThat(things("^[A-Z]\\\\d$", both).patterns()).as(both).isEmpty();
        }
    }

    @Test
    void aBodyHasAWholeExample() throws IOException {
        assertThat(things("example: {code: A1, size: SMALL}", "description: d").wholeExamples())
                .containsExactly("createThing has no whole example of its body");
    }

    @Test
    void examplesAreSuch() throws IOException {
        assertThat(things("example: {code: A1, size: SMALL}", "example: {code: A1}")
                        .examples())
                .hasSize(1)
                .allMatch(fault -> fault.contains("size"));
        assertThat(things("examples: [A1]}", "examples: [a1]}").examples())
                .as("of a property that is sent, and of the same that is answered, which has no pattern")
                .hasSize(1)
                .allMatch(fault -> fault.contains("/components/schemas/ThingDetails/properties/code"));
        assertThat(things("example: blue", "example: ultramarine").examples()).hasSize(1);
    }

    /** The good document in which {@code from} became {@code to}. */
    private static SchemaRules things(String from, String to) throws IOException {
        assertThat(THINGS).contains(from);
        return new SchemaRules(YAML.readTree(THINGS.replace(from, to)));
    }
}
