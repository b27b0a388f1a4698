package org.lianluo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows with a few texts, on the steps of the real files. */
class DemoRowTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPINIONS = """
            number,station,account,channel,category,title,content,location,name,phone,way,answer,secondAnswer,reason,comment,relayNote
            7,410402-S001,kiosk-410402-S001,,LIGHTING,路灯不亮,东街路灯不亮。,,,,SUBMIT > FORWARD 410402-U29 > RETURN 410402-U13 > FORWARD 410402-U13 > ACCEPT > ANSWER > RELAY > DISSATISFIED > ANSWER,下月修。,已修好。,不属于本单位职责,太慢,
            8,410402-S001,kiosk-410402-S001,,LIGHTING,路灯,路灯不亮。,,王𮯰,１３８００００１００２,SUBMIT > MERGE 7,,,,,
            """;

    @TempDir
    Path folder;

    private final List<Call> calls = new ArrayList<>();
    private Demo demo;

    private record Call(String account, String operation, Map<String, String> headers, JsonNode body) {}

    @BeforeEach
    void readTheFiles() throws IOException {
        try (var files = Files.list(DemoLoad.files())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("opinions.csv"), OPINIONS);
        demo = Demo.read(folder);
        demo.rows("stations").forEach(station -> play(station));
        calls.clear();
    }

    @Test
    void saysWhatIsRaisedAndLeavesOutWhatIsNot() {
        play(demo.row("opinions", "7"));
        play(demo.row("opinions", "8"));

        assertThat(posts()).first().satisfies(call -> {
            assertThat(call.account).isEqualTo("kiosk-410402-S001");
            assertThat(call.body.toString())
                    .isEqualTo("{\"stationId\":\"id of 410402-S001\",\"title\":\"路灯不亮\","
                            + "\"content\":\"东街路灯不亮。\",\"category\":\"LIGHTING\"}");
        });
        assertThat(posts())
                .filteredOn(call -> call.body != null && call.body.has("submitter"))
                .singleElement()
                .satisfies(call -> assertThat(call.body.path("submitter").toString())
                        .isEqualTo("{\"anonymous\":false,\"name\":\"王𮯰\",\"phone\":\"１３８００００１００２\","
                                + "\"consent\":{\"textVersion\":\"2026-01\"}}"));
    }

    @Test
    void letsTheUnitActThatHasItNow() {
        play(demo.row("opinions", "7"));

        assertThat(posts())
                .filteredOn(call -> call.operation.endsWith("/return"))
                .extracting(Call::account)
                .containsExactly("unit-410402-U29");
        assertThat(posts())
                .filteredOn(call -> call.operation.endsWith("/acceptance") || call.operation.endsWith("/answer"))
                .extracting(Call::account)
                .containsExactly("unit-410402-U13", "unit-410402-U13", "unit-410402-U13");
    }

    @Test
    void answersInOtherWordsTheSecondTime() {
        play(demo.row("opinions", "7"));

        assertThat(posts())
                .filteredOn(call -> call.operation.endsWith("/answer"))
                .extracting(call -> call.body.toString())
                .containsExactly("{\"answer\":\"下月修。\"}", "{\"answer\":\"已修好。\"}");
    }

    @Test
    void countsTheRoundFromDissatisfactionOn() {
        play(demo.row("opinions", "7"));

        assertThat(posts())
                .filteredOn(call -> call.operation.endsWith("/answer"))
                .extracting(Call::operation)
                .containsExactly(
                        "POST /api/v1/assignments/assignment-1/answer", "POST /api/v1/assignments/assignment-2/answer");
    }

    @Test
    void hasAKeyOfItsOwnForEachStep() {
        play(demo.row("opinions", "7"));

        assertThat(posts())
                .extracting(call -> call.headers.get("Idempotency-Key"))
                .doesNotHaveDuplicates()
                .hasSize(9)
                .first()
                .isEqualTo("demo-opinions-7-0");
    }

    @Test
    void sendsTheVersionThatItReadAndTheCodeThatItWasGiven() {
        play(demo.row("opinions", "7"));

        assertThat(posts())
                .filteredOn(call -> call.operation.endsWith("/triage"))
                .allSatisfy(call -> assertThat(call.headers).containsEntry("If-Match", "\"3\""));
        assertThat(posts())
                .filteredOn(call -> call.operation.equals("POST /api/v1/opinion-receipts/R-7/rating"))
                .singleElement()
                .satisfies(call -> assertThat(call.headers).containsEntry("Tracking-Code", "code"));
    }

    @Test
    void waitsForTheOpinionThatAnotherIsMergedInto() {
        DemoRow merged = demo.row("opinions", "8");
        assertThat(merged.advance(this::answer)).isTrue();

        assertThat(merged.advance(this::answer)).isFalse();
        assertThat(merged.trouble())
                .isEqualTo("opinions.csv, line 3: MERGE (70-opinions.json, line 84): {opinions:7:id} has no value");

        demo.row("opinions", "7").advance(this::answer);
        assertThat(merged.advance(this::answer)).isTrue();
        assertThat(posts()).last().satisfies(call -> assertThat(call.body.toString())
                .isEqualTo("{\"decision\":\"MERGE\",\"targetOpinionId\":\"id of 路灯不亮\"}"));
    }

    @Test
    void triesAgainUnderTheSameKeyWhatIsTooEarly() {
        DemoRow opinion = demo.row("opinions", "7");
        DemoCalls early = (account, method, path, headers, body) -> {
            answer(account, method, path, headers, body);
            return new DemoCalls.Reply("POST /x", 422, null, problem("unknown-station"));
        };

        assertThat(opinion.advance(early)).isFalse();
        assertThat(opinion.trouble())
                .isEqualTo("opinions.csv, line 2: SUBMIT (70-opinions.json, line 8): POST /x gave 422 unknown-station");
        assertThat(opinion.advance(this::answer)).isTrue();
        assertThat(posts())
                .extracting(call -> call.headers.get("Idempotency-Key"))
                .containsExactly("demo-opinions-7-0", "demo-opinions-7-0");
    }

    /** What the services then answer as they did before. */
    @Test
    void saysTheSameUnderTheSameKeysAtTheNextStart() {
        play(demo.row("opinions", "7"));
        play(demo.rows("suggestions").get(2));
        List<Call> first = posts();
        calls.clear();

        demo = Demo.read(folder);
        demo.rows("stations").forEach(this::play);
        calls.clear();
        play(demo.row("opinions", "7"));
        play(demo.rows("suggestions").get(2));

        assertThat(posts()).isEqualTo(first).hasSizeGreaterThan(9);
    }

    @Test
    void leavesAsItIsWhatIsThereAlready() {
        DemoRow region = demo.rows("regions").get(0);

        assertThat(region.advance((account, method, path, headers, body) ->
                        new DemoCalls.Reply("POST /x", 409, null, problem("conflict"))))
                .isTrue();
        assertThat(region.isOver()).isTrue();
    }

    @Test
    void writesListsAndNumbersAsTheApiWantsThem() {
        play(demo.row("deputies", "D410402-0001"));
        play(demo.row("units", "410402-U01"));

        assertThat(posts().get(0).body.path("term").isInt()).isTrue();
        assertThat(posts().get(0).body.path("stationCodes").toString()).isEqualTo("[\"410402-S001\",\"410402-S045\"]");
        assertThat(posts().get(1).body.has("parentCode")).isFalse();
        assertThat(posts().get(1).body.path("domains").isArray()).isTrue();
    }

    @Test
    void isTakenByEachWhoIsNamedWithAKeyOfTheirOwn() {
        DemoRow suggestion = demo.rows("suggestions").stream()
                .filter(row -> row.way().contains("CO_OPINION")
                        && row.value("units").findValuesAsText("role").equals(List.of("LEAD", "CO", "CO")))
                .findFirst()
                .orElseThrow();
        List<String> units = suggestion.value("units").findValuesAsText("unitCode");

        play(suggestion);

        assertThat(accounts("/signature"))
                .containsExactly("unit-" + units.get(0), "unit-" + units.get(1), "unit-" + units.get(2));
        assertThat(accounts("/opinions")).containsExactly("unit-" + units.get(1), "unit-" + units.get(2));
        assertThat(posts())
                .extracting(call -> call.headers.get("Idempotency-Key"))
                .doesNotHaveDuplicates();
    }

    private List<String> accounts(String operation) {
        return posts().stream()
                .filter(call -> call.operation.endsWith(operation))
                .map(Call::account)
                .toList();
    }

    private void play(DemoRow row) {
        while (!row.isOver()) {
            assertThat(row.advance(this::answer)).as(row.trouble()).isTrue();
        }
    }

    private List<Call> posts() {
        return calls.stream().filter(call -> call.operation.startsWith("POST ")).toList();
    }

    /** A server that believes everything. */
    private DemoCalls.Reply answer(
            String account, String method, String path, Map<String, String> headers, JsonNode body) {
        calls.add(new Call(account, method + " " + path, headers, body));
        JsonNode answer = MissingNode.getInstance();
        if (path.startsWith("/api/v1/stations?code=")) {
            answer = json("{'items':[{'id':'id of %s'}]}".formatted(path.replaceFirst(".*=", "")));
        } else if (path.startsWith("/api/v1/assignments?")) {
            answer = json("{'items':[{'id':'assignment-1','round':1},{'id':'assignment-2','round':2}]}");
        } else if (path.equals("/api/v1/opinions")) {
            answer = json("{'id':'id of %s','receiptNumber':'R-7','trackingCode':'code'}"
                    .formatted(body.path("title").asText()));
        } else if (path.equals("/api/v1/suggestions")) {
            answer = json("{'summary':{'id':'one'}}");
        } else if (path.endsWith("/page-token")) {
            answer = json("{'pageToken':'page'}");
        }
        return new DemoCalls.Reply(method + " " + path, 200, "\"3\"", answer);
    }

    private static JsonNode problem(String code) {
        return JsonNodeFactory.instance.objectNode().put("code", code);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
