package org.lianluo.suggestion.opinion.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.CONVERT;
import static org.lianluo.suggestion.opinion.SuggestionFixture.DEPUTY;
import static org.lianluo.suggestion.opinion.SuggestionFixture.FORWARD;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.status;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TriageResourceTest {

    private static final String CONFIRMED =
            FORWARD.replace("\"unitCode\"", "\"confirmedReason\":\"物业公司的电话\",\"unitCode\"");

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void theHeadAnswersOnTheSpotAndGivesTheAnswerBack() {
        String id = submitted().id();

        triage(id, ANSWER).statusCode(200).body("status", equalTo("ANSWERED")).body("answeredBy", equalTo("STATION"));
        relay(id);

        assertThat(status(id)).isEqualTo("FED_BACK");
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.suggestion.opinion.received.v1",
                        "lianluo.suggestion.opinion.answered.v1",
                        "lianluo.suggestion.opinion.fed-back.v1");
    }

    @Test
    void whatIsForwardedIsTheApprovedText() {
        String id = submitted().id();

        triage(id, FORWARD).statusCode(200).body("status", equalTo("TRANSFERRED"));

        assertThat(Database.payload(id, "lianluo.suggestion.opinion.forwarded.v1"))
                .contains("请检修路灯", "410402-U01")
                .doesNotContain("派出所", "13912345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话13912345678",
                "138‑0000‑1234",
                "身份证11010519491231002X",
                "110105 1949 1231 002X",
                "卡号6228 4800 1234 5671"
            })
    void approvedTextWithPersonalDataIsRefusedAndNeverConfirmedAway(String text) {
        String id = submitted().id();

        for (String decision : List.of(FORWARD, CONFIRMED)) {
            triage(id, decision.replace("请检修路灯。", text))
                    .statusCode(422)
                    .body("code", equalTo("personal-data-in-text"))
                    .body("errors[0].pointer", equalTo("/approvedText"));
        }
        assertThat(status(id)).isEqualTo("RECEIVED");
    }

    @Test
    void whatIsDoubtfulGoesOnWhenTheHeadConfirmsItWithAReasonThatStays() {
        String id = submitted().id();
        triage(id, FORWARD.replace("请检修路灯。", "请联系0375-2345678"))
                .statusCode(422)
                .body("code", equalTo("personal-data-doubtful"))
                .body("errors[0].pointer", equalTo("/approvedText"));

        triage(id, CONFIRMED.replace("请检修路灯。", "请联系0375-2345678"))
                .statusCode(200)
                .body("approvedText", equalTo("请联系0375-2345678"));

        assertThat(Database.payload(id, "lianluo.suggestion.opinion.forwarded.v1"))
                .contains("0375-2345678")
                .doesNotContain("物业");
        as(clerk())
                .get("/api/v1/opinions/" + id + "/history")
                .then()
                .body("items.action", contains("SUBMIT", "CONFIRM_TEXT", "FORWARD"))
                .body("items[1].note", equalTo("物业公司的电话"))
                .body("items[1].toStatus", equalTo("RECEIVED"));
    }

    @Test
    void theReasonHoldsNoPersonalDataEither() {
        triage(submitted().id(), CONFIRMED.replace("物业公司的电话", "张三13912345678"))
                .statusCode(422)
                .body("code", equalTo("personal-data-in-text"))
                .body("errors[0].pointer", equalTo("/confirmedReason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯编号12345678901", "12345工单410402202611260012", "请拨95598，灯杆410402001234"})
    void businessNumbersGoOn(String text) {
        triage(submitted().id(), FORWARD.replace("请检修路灯。", text))
                .statusCode(200)
                .body("approvedText", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"410402-U98", "410402-U99", "510104-U01"})
    void aUnitThatIsUnknownClosedOrElsewhereIsRefused(String unit) {
        triage(submitted().id(), FORWARD.replace("410402-U01", unit))
                .statusCode(422)
                .body("code", equalTo("unknown-unit"));
    }

    @Test
    void theDeputyWhoWasAskedAdoptsOrDeclines() {
        String adopted = submitted().id();
        triage(adopted, CONVERT).statusCode(200).body("status", equalTo("UNDER_CONVERSION"));
        as(deputy("D410402-0002"))
                .header("If-Match", "\"1\"")
                .post("/api/v1/opinions/" + adopted + "/adoption")
                .then()
                .statusCode(404);
        as(deputy(DEPUTY))
                .queryParam("toDo", true)
                .get("/api/v1/opinions")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(adopted));
        as(deputy(DEPUTY))
                .header("If-Match", "\"1\"")
                .post("/api/v1/opinions/" + adopted + "/adoption")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONVERTED"));

        String declined = submitted().id();
        triage(declined, CONVERT).statusCode(200);
        as(deputy(DEPUTY))
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"已列入计划\"}")
                .post("/api/v1/opinions/" + declined + "/declination")
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"));
    }

    @Test
    void whatBelongsElsewhereOrNowhereEndsWithAReason() {
        triage(submitted().id(), "{\"decision\":\"REFER_OUT\",\"channel\":\"PETITION\",\"reason\":\"请到区信访局反映。\"}")
                .statusCode(200)
                .body("status", equalTo("REFERRED_OUT"));
        triage(submitted().id(), "{\"decision\":\"REJECT\",\"reasonCode\":\"VAGUE\",\"reason\":\"请补充具体地点。\"}")
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"decision\":\"ANSWER\"}|/answer",
                "{\"decision\":\"FORWARD\",\"unitCode\":\"410402-U01\",\"approvedTitle\":\"x\"}|/approvedText",
                "{\"decision\":\"ANSWER\",\"answer\":\"x\",\"unitCode\":\"410402-U01\"}|/unitCode",
                "{\"decision\":\"MERGE\"}|/targetOpinionId",
                "{\"answer\":\"x\"}|/decision",
                "{\"decision\":\"BURN\"}|/decision",
                "{\"decision\":\"REJECT\",\"reasonCode\":\"VAGUE\"}|/reason"
            })
    void aDecisionNeedsItsFieldsAndNoOthers(String decision, String pointer) {
        triage(submitted().id(), decision).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void bothMergedAskersAreAnswered() {
        String target = submitted().id();
        String first = submitted().id();
        String second = submitted().id();
        merge(first, target).statusCode(200).body("status", equalTo("MERGED"));

        triage(target, ANSWER).statusCode(200);

        assertThat(status(first)).isEqualTo("ANSWERED");
        merge(second, target).statusCode(200);
        assertThat(status(second)).isEqualTo("ANSWERED");
        assertThat(Database.eventsOf(first)).endsWith("lianluo.suggestion.opinion.answered.v1");
    }

    @Test
    void whenTheTargetEndsWithoutAnAnswerTheStationDecidesAnewOnTheMerged() {
        String target = submitted().id();
        String merged = submitted().id();
        merge(merged, target).statusCode(200);

        triage(target, "{\"decision\":\"REJECT\",\"reasonCode\":\"OTHER\",\"reason\":\"x\"}")
                .statusCode(200);

        assertThat(status(merged)).isEqualTo("RECEIVED");
        assertThat(Database.payload(merged, "lianluo.suggestion.opinion.released.v1"))
                .contains("\"fromStatus\":\"MERGED\"", "\"triageDue\":\"20");
    }

    @Test
    void noMergeIntoItselfNorInACircleNorIntoNothing() {
        String first = submitted().id();
        String second = submitted().id();
        merge(first, first).statusCode(422).body("code", equalTo("merge-not-possible"));
        merge(first, second).statusCode(200);
        merge(second, first).statusCode(422).body("code", equalTo("merge-not-possible"));
        merge(second, UUID.randomUUID().toString()).statusCode(422).body("code", equalTo("unknown-target"));
    }

    @Test
    void twoMergesIntoEachOtherAtTheSameInstantMakeNoCircle() {
        String first = submitted().id();
        String second = submitted().id();

        List<Integer> statuses = both(() -> mergeWith(first, second, "\"0\""), () -> mergeWith(second, first, "\"0\""));

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(code -> code != 200))
                .allMatch(code -> code == 409 || code == 412 || code == 422);
    }

    @Test
    void ofTwoTriagesAtTheSameInstantOneWins() {
        String id = submitted().id();

        List<Integer> statuses = both(() -> decide(id, ANSWER), () -> decide(id, FORWARD));

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(code -> code != 200)).allMatch(code -> code == 409 || code == 412);
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    private static int decide(String id, String decision) {
        return as(head())
                .header("If-Match", "\"0\"")
                .body(decision)
                .post("/api/v1/opinions/" + id + "/triage")
                .statusCode();
    }

    private static List<Integer> both(
            java.util.function.Supplier<Integer> first, java.util.function.Supplier<Integer> second) {
        return Stream.of(first, second).map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void aDecisionNeedsTheCurrentVersionAndTheRightState() {
        String id = submitted().id();
        as(head())
                .body(ANSWER)
                .post("/api/v1/opinions/" + id + "/triage")
                .then()
                .statusCode(428);
        as(head())
                .header("If-Match", "\"9\"")
                .body(ANSWER)
                .post("/api/v1/opinions/" + id + "/triage")
                .then()
                .statusCode(412);
        triage(id, ANSWER).statusCode(200);
        triage(id, FORWARD)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("ANSWERED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATION_CLERK",
                "KIOSK",
                "DEPUTY",
                "CITIZEN",
                "INTAKE_OFFICER",
                "HANDLER_CLERK",
                "HANDLER_LEADER",
                "GOV_OFFICE",
                "COMMITTEE_SUPERVISOR",
                "DIRECTOR_MEETING",
                "TELLER",
                "AUDITOR",
                "SECURITY_ADMIN",
                "SYSTEM_ADMIN"
            })
    void onlyTheHeadDecides(String role) {
        String id = submitted().id();
        as(Tokens.withRoles(role)
                        .region(REGION)
                        .stations("410402-S001")
                        .deputies(DEPUTY)
                        .bearer())
                .header("If-Match", "\"0\"")
                .body(ANSWER)
                .post("/api/v1/opinions/" + id + "/triage")
                .then()
                .statusCode(403);
    }

    @Test
    void theHeadOfAnotherStationDoesNotEvenSeeIt() {
        String id = submitted().id();
        String other = Tokens.withRoles("STATION_HEAD")
                .region(REGION)
                .stations("410402-S002")
                .bearer();

        as(other)
                .header("If-Match", "\"0\"")
                .body(ANSWER)
                .post("/api/v1/opinions/" + id + "/triage")
                .then()
                .statusCode(404);
        as(other).get("/api/v1/opinions/" + id).then().statusCode(404);
        as(other).get("/api/v1/opinions/" + id + "/history").then().statusCode(404);
        as(other)
                .get("/api/v1/opinions")
                .then()
                .statusCode(200)
                .body("items.findAll{it.id=='%s'}.size()".formatted(id), equalTo(0));
    }

    @Test
    void theOfficeSeesItsRegionOnly() {
        String id = submitted().id();

        as(office()).get("/api/v1/opinions/" + id).then().statusCode(200);
        as(Tokens.withRoles("INTAKE_OFFICER").region("510104").bearer())
                .get("/api/v1/opinions/" + id)
                .then()
                .statusCode(404);
        as(Tokens.withRoles("INTAKE_OFFICER").bearer())
                .get("/api/v1/opinions")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void theHistorySaysWhoDidWhatAndByWhichRule() {
        String id = submitted().id();
        triage(id, FORWARD).statusCode(200);

        as(clerk())
                .get("/api/v1/opinions/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", hasItems("SUBMIT", "FORWARD"))
                .body("items[0].actorKind", equalTo("STATION_CLERK"))
                .body("items[0].rule", org.hamcrest.Matchers.containsString("opinion.triage"))
                .body("items[1].actorKind", equalTo("STATION_HEAD"))
                .body("items[1].note", equalTo("410402-U01"))
                .body("items[1].toStatus", equalTo("TRANSFERRED"));
    }

    private static io.restassured.response.ValidatableResponse merge(String id, String target) {
        return triage(id, "{\"decision\":\"MERGE\",\"targetOpinionId\":\"" + target + "\"}");
    }

    private static int mergeWith(String id, String target, String version) {
        return as(head())
                .header("If-Match", version)
                .body("{\"decision\":\"MERGE\",\"targetOpinionId\":\"" + target + "\"}")
                .post("/api/v1/opinions/" + id + "/triage")
                .statusCode();
    }
}
