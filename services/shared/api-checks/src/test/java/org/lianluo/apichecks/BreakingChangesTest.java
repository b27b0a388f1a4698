package org.lianluo.apichecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of documents, broken on purpose: the check must see what breaks a client, and nothing else. */
class BreakingChangesTest {

    /** As the services' documents are: OpenAPI 3.1, references with remarks beside them, types with null. */
    private static final String RELEASED = """
            openapi: 3.1.0
            info: {title: Things, version: "1"}
            paths:
              /things:
                get:
                  parameters:
                    - {name: kind, in: query, schema: {$ref: "#/components/schemas/Kind"}}
                    - {name: limit, in: query, schema: {type: integer, maximum: 200}}
                  responses:
                    "200": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
                    "404": {description: not found}
                post:
                  security: [{bearer: []}]
                  requestBody:
                    required: false
                    content: {application/json: {schema: {$ref: "#/components/schemas/NewThing"}}}
                  responses:
                    "201": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
              /old:
                delete: {responses: {"204": {description: x}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
              schemas:
                Kind: {type: string, enum: [A, B]}
                Page: {type: object, properties: {items: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, format: uuid}
                    count: {type: integer}
                    since: {type: string}
                    until: {type: [string, "null"]}
                    status: {type: string, enum: [OPEN, SHUT]}
                    parent: {$ref: "#/components/schemas/Thing"}
                NewThing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 100, minLength: 3, pattern: "[a-z]+"}
                    note: {type: [string, "null"]}
                    size: {type: number, exclusiveMaximum: 10}
                    tags: {type: array, maxItems: 5, minItems: 2, items: {type: string}}
                    mode: {description: how, examples: [A], $ref: "#/components/schemas/Kind"}
                    grade: {type: string, enum: [X, Y]}
            """;

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '~', textBlock = """
            /old:~/older:~DELETE /old: gone
            delete:~get:~DELETE /old: gone
            name: kind~name: sort~GET /things: parameters, gone [kind], new [sort]
            name: limit, in: query,~name: limit, in: query, required: true,~GET /things parameter limit: parameter
            - {name: kind~- {name: a, in: query, required: true, schema: {type: string}}|        - {name: kind~GET /things: parameters, gone [], new [a]
            maximum: 200~maximum: 100~GET /things parameter limit: numeric range
            [A, B]~[A]~GET /things parameter kind: enum, gone [B], new []; POST /things request/mode: enum, gone [B], new []
            {application/json: {schema: {$ref: "#/components/schemas/N~{text/plain: {schema: {$ref: "#/components/schemas/N~POST /things request: media types, gone [application/json]
            required: false~required: true~POST /things request: request body
            security: [{bearer: []}]~security: [{bearer: []}, {other: []}]~
            - {name: kind~- {name: a, in: query, schema: {type: string}}|        - {name: kind~
            "201"~"202"~POST /things: responses, gone [201]
            "404": {description: not found}~"410": {description: gone}~GET /things: responses, gone [404]
            """)
    void operations(String from, String to, String breaking) {
        check(from, to, breaking);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '~', textBlock = """
            required: [name]~required: [name, note]~required, gone [], new [note]
            note: {type: [string, "null"]}~note: {type: string}~/note: nullable
            note: {type: [string, "null"]}~remark: {type: string}~gone [note]
            maxLength: 100~maxLength: 50~/name: max length
            minLength: 3~minLength: 4~/name: numeric range
            [a-z]+~[a-c]+~/name: pattern
            exclusiveMaximum: 10~exclusiveMaximum: 9~/size: numeric range
            maxItems: 5~maxItems: 4~/tags: max items
            minItems: 2~minItems: 3~/tags: numeric range
            items: {type: string}~items: {type: integer}~/tags/*: type or format
            size: {type: number~size: {type: integer~/size: type or format
            [X, Y]~[X]~/grade: enum, gone [Y], new []
            mode: {~mode: {maxLength: 3, ~/mode: max length
            """)
    void requests(String from, String to, String breaking) {
        check(from, to, "POST /things request" + (breaking.startsWith("/") ? "" : ": ") + breaking);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '~', textBlock = """
            count: {type: integer}~number: {type: integer}~gone [count]
            count: {type: integer}~count: {type: string}~/count: type or format
            id: {type: string, format: uuid}~id: {type: string}~/id: type or format
            since: {type: string}~since: {type: [string, "null"]}~/since: nullable
            required: [id]~required: []~required, gone [id], new []
            [OPEN, SHUT]~[OPEN]~/status: enum, gone [SHUT], new []
            """)
    void answers(String from, String to, String breaking) {
        String rest = (breaking.startsWith("/") ? "" : ": ") + breaking;
        assertThat(between(from, to))
                .contains("POST /things response 201" + rest, "GET /things response 200/items/*" + rest);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '~', textBlock = """
            /old:~/new: {get: {responses: {"200": {description: x}}}}|  /old:
            maximum: 200~maximum: 300
            [A, B]~[A, B, C]
            [OPEN, SHUT]~[OPEN, SHUT, LOST]
            [X, Y]~[X, Y, Z]
            required: [name]~required: []
            required: [id]~required: [id, count]
            maxLength: 100~maxLength: 150
            minLength: 3~minLength: 1
            exclusiveMaximum: 10~exclusiveMaximum: 11
            maxItems: 5~maxItems: 6
            count: {type: integer}~count: {type: integer}|        extra: {type: string}
            grade: {type: string~extra: {type: string}|        grade: {type: string
            until: {type: [string, "null"]}~until: {type: string}
            since: {type: string}~since: {description: other words, type: string}
            description: how~description: in which way
            "404": {description: not found}~"404": {description: x}|        "409": {description: y}
            security: [{bearer: []}]~summary: s|      security: [{bearer: []}]
            """)
    void whatAddsOrWidensBreaksNothing(String from, String to) {
        check(from, to, null);
    }

    @Test
    void anOperationThatNowNeedsATokenBreaks() {
        assertThat(between("get:\n", "get:|      security: [{bearer: []}]|"))
                .containsExactly("GET /things: security requirements");
    }

    @Test
    void theSameDocumentBreaksNothing() {
        assertThat(BreakingChanges.between(RELEASED, RELEASED)).isEmpty();
    }

    private static void check(String from, String to, String breaking) {
        assertThat(between(from, to))
                .containsExactlyInAnyOrder(breaking == null ? new String[0] : breaking.split("; "));
    }

    /** Compares the released document with one in which {@code from} became {@code to}, where | is a new line. */
    private static Set<String> between(String from, String to) {
        assertThat(RELEASED).contains(from);
        return BreakingChanges.between(RELEASED, RELEASED.replace(from, to.replace("|", "\n")));
    }
}
