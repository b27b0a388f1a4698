package org.lianluo.handling.assignment.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssignmentResourceTest {

    private static final String ANSWER = "{\"answer\":\"路灯已修复。\",\"documentNumber\":\"卫城管函〔2026〕1号\"}";
    private static final String REASON = "{\"reason\":\"需协调管线单位\"}";

    @Inject
    Inbox inbox;

    private Cases cases;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        cases = new Cases(inbox);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void unitAcceptsExtendsAndAnswers() {
        String id = cases.forwarded();

        cases.get(id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("status", equalTo("PENDING"))
                .body("subjectType", equalTo("OPINION"))
                .body("title", equalTo("路灯不亮"))
                .body("round", equalTo(1))
                .body("acceptDue.due", equalTo("2026-11-24"))
                .body("acceptDue.provisional", equalTo(false))
                .body("answerDue", nullValue());
        cases.act(id, "acceptance", null)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("IN_HANDLING"))
                .body("answerDue.due", equalTo("2026-12-11"))
                .body("answerDue.rule", containsString("opinion.answer 15wd"));
        cases.act(id, "extension", REASON)
                .statusCode(200)
                .body("answerDue.due", equalTo("2026-12-21"))
                .body("answerDue.rule", containsString("opinion.answer-cap 1mo"))
                .body("extensionReason", equalTo("需协调管线单位"));
        cases.act(id, "answer", ANSWER)
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answer", equalTo("路灯已修复。"))
                .body("documentNumber", equalTo("卫城管函〔2026〕1号"))
                .body("late", equalTo(false));

        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.handling.assignment.created.v1",
                        "lianluo.handling.assignment.accepted.v1",
                        "lianluo.handling.assignment.extended.v1",
                        "lianluo.handling.assignment.answered.v1");
        Cases.get(cases.clerk(), "/" + id + "/history")
                .statusCode(200)
                .body("items.action", contains("ASSIGN", "ACCEPT", "EXTEND", "ANSWER"))
                .body("items.actorKind", contains("STATION", "HANDLER_CLERK", "HANDLER_CLERK", "HANDLER_CLERK"))
                .body("items.actor", contains("410402-S001", cases.unit, cases.unit, cases.unit))
                .body("items.due", contains("2026-11-24", "2026-12-11", "2026-12-21", null))
                .body("items[1].rule", containsString("opinion.answer 15wd: 2026-11-20"))
                .body("items[2].note", equalTo("需协调管线单位"));
        assertThat(Database.count("select count(*) from audit_event where subject_id = ?", UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    void unitReturnsWithAReasonInTime() {
        String id = cases.forwarded();

        cases.act(id, "return", "{\"reason\":\"不属于本单位职责\",\"suggestedUnitCode\":\"410402-U02\"}")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("不属于本单位职责"))
                .body("suggestedUnitCode", equalTo("410402-U02"));

        cases.act(id, "acceptance", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("RETURNED"));
    }

    @Test
    void returnAfterTheLastDayIsRefusedAndLeavesNoTrace() {
        String id = cases.forwarded();
        TestClock.set("2026-11-24T16:00:00Z");

        cases.act(id, "return", REASON)
                .statusCode(422)
                .body("code", equalTo("return-too-late"))
                .body("due", equalTo("2026-11-24"));

        assertThat(Database.eventsOf(id)).hasSize(1);
        Cases.get(cases.clerk(), "/" + id + "/history").body("items.action", contains("ASSIGN"));
        cases.get(id).body("status", equalTo("PENDING")).body("overdue", equalTo(true));
    }

    @Test
    void answerAfterTheDueDateIsTakenAndMarkedLate() {
        String id = cases.accepted();
        TestClock.set("2026-12-11T16:00:00Z");

        cases.act(id, "extension", REASON).statusCode(422).body("code", equalTo("extension-too-late"));
        cases.act(id, "answer", ANSWER).statusCode(200).body("late", equalTo(true));

        assertThat(Database.payload(id, "lianluo.handling.assignment.answered.v1"))
                .contains("\"late\":true");
    }

    @Test
    void aRepeatWithTheSameKeyHasOneEffectAndTheSameAnswer() {
        String id = cases.accepted();
        String key = UUID.randomUUID().toString();

        String first = answerWithKey(id, key);
        String second = answerWithKey(id, key);

        assertThat(second).isEqualTo(first).contains("ANSWERED");
        assertThat(Database.eventsOf(id)).hasSize(3);
    }

    private String answerWithKey(String id, String key) {
        return given().header("Authorization", cases.clerk())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(ANSWER)
                .post("/api/v1/assignments/" + id + "/answer")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aUnitThatReturnedIsAnsweredAgainAndOneThatTookItsPlaceIsNot() {
        String id = cases.forwarded();
        String key = UUID.randomUUID().toString();

        String first =
                returnWithKey(cases.clerk(), id, key).statusCode(200).extract().asString();

        returnWithKey(cases.clerk(), id, key).statusCode(200).body(equalTo(first));
        returnWithKey(movedTo("410402-U9797"), id, key).statusCode(404);
    }

    /** The same account, which works for another unit now. */
    private String movedTo(String unit) {
        return Tokens.withRoles("HANDLER_CLERK")
                .unit(unit)
                .subject("clerk-of-" + cases.unit)
                .client("unit-" + cases.unit)
                .bearer();
    }

    private static ValidatableResponse returnWithKey(String bearer, String id, String key) {
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(REASON)
                .post("/api/v1/assignments/" + id + "/return")
                .then();
    }

    @Test
    void systemOfAUnitMustSendAKey() {
        given().header("Authorization", cases.clerk())
                .post("/api/v1/assignments/" + cases.forwarded() + "/acceptance")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void ofTwoAnswersAtTheSameInstantOneWins() {
        String id = cases.accepted();

        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> cases.act(id, "answer", ANSWER).extract().statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(statuses.get(1)).isIn(409, 412);
        assertThat(Database.eventsOf(id)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answer\":\"\"}",
                "{\"answer\":\"   \"}",
                "{}",
                "{\"answer\":\"bell \\u0007\"}",
                "{\"answer\":\"half \\ud83d\"}",
                "{\"answer\":\"好\",\"documentNumber\":\"\"}"
            })
    void textThatMeansNothingIsRefused(String body) {
        String id = cases.accepted();

        cases.act(id, "answer", body).statusCode(400).body("code", equalTo("validation-failed"));

        cases.get(id).body("status", equalTo("IN_HANDLING"));
    }

    @Test
    void anAnswerHasAtMostFourThousandCharacters() {
        String id = cases.accepted();

        cases.act(id, "answer", "{\"answer\":\"" + "好".repeat(4001) + "\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answer"));
        cases.act(id, "answer", "{\"answer\":\"" + "好".repeat(4000) + "\"}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return    | {\"reason\":\"x\",\"colour\":1}               | unknown-field     | /colour",
                "return    | {\"reason\":{}}                              | wrong-type        | /reason",
                "return    | {\"reason\":\"x\",\"suggestedUnitCode\":\"U\"} | validation-failed | /suggestedUnitCode",
                "extension | {}                                          | validation-failed | /reason",
                "extension | {\"reason\":                                 | malformed-request | /reason"
            })
    void badInputIsToldApart(String action, String body, String code, String pointer) {
        cases.act(cases.forwarded(), action, body)
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void whatIsNotTheirsDoesNotExistForThem() {
        String id = cases.accepted();
        String stranger = Cases.clerkOf("410402-U99");

        for (String bearer : List.of(stranger, Cases.officer("410403"))) {
            Cases.get(bearer, "/" + id).statusCode(404).body("code", equalTo("not-found"));
            Cases.get(bearer, "/" + id + "/history").statusCode(404);
        }
        for (String action : List.of("acceptance", "return", "extension", "answer")) {
            String body = action.equals("answer") ? ANSWER : action.equals("acceptance") ? null : REASON;
            Cases.act(stranger, id, action, body).statusCode(404);
        }
        Cases.get(cases.clerk(), "/" + UUID.randomUUID()).statusCode(404);
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "HANDLER_CLERK, 200, 200",
        "HANDLER_LEADER, 200, 200",
        "INTAKE_OFFICER, 200, 403",
        "GOV_OFFICE, 200, 403",
        "CITIZEN, 403, 403",
        "STATION_CLERK, 403, 403",
        "STATION_HEAD, 403, 403",
        "DEPUTY, 403, 403",
        "TELLER, 403, 403",
        "AUDITOR, 403, 403",
        "SECURITY_ADMIN, 403, 403",
        "SYSTEM_ADMIN, 403, 403",
        "KIOSK, 403, 403"
    })
    void aRoleOpensWhatItMay(String role, int reading, int acting) {
        String bearer = Tokens.withRoles(role)
                .region(Cases.REGION)
                .unit(cases.unit)
                .stations("410402-S001")
                .bearer();
        String pending = cases.forwarded();
        String accepted = cases.accepted();

        Cases.get(bearer, "").statusCode(reading);
        Cases.get(bearer, "/" + pending).statusCode(reading);
        Cases.get(bearer, "/" + pending + "/history").statusCode(reading);
        Cases.act(bearer, cases.forwarded(), "return", REASON).statusCode(acting);
        Cases.act(bearer, pending, "acceptance", null).statusCode(acting);
        Cases.act(bearer, accepted, "extension", REASON).statusCode(acting);
        Cases.act(bearer, accepted, "answer", ANSWER).statusCode(acting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    void committeesSeeNoOpinions(String role) {
        String bearer = Tokens.withRoles(role).region(Cases.REGION).bearer();
        String id = cases.forwarded();

        Cases.get(bearer, "?unit=" + cases.unit).statusCode(200).body("items", empty());
        Cases.get(bearer, "/" + id).statusCode(404);
        Cases.get(bearer, "/" + id + "/history").statusCode(404);
        Cases.act(bearer, id, "return", REASON).statusCode(403);
    }

    @Test
    void aHandlerWithoutAUnitAndNobodySeeNothing() {
        Cases.get(Tokens.withRoles("HANDLER_CLERK").region(Cases.REGION).bearer(), "")
                .statusCode(403);
        Cases.get(Tokens.withRoles("INTAKE_OFFICER").unit(cases.unit).bearer(), "")
                .statusCode(403);
        given().get("/api/v1/assignments").then().statusCode(401);
    }
}
