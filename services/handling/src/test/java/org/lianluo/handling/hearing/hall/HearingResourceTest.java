package org.lianluo.handling.hearing.hall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** A hearing is arranged, held, asked at, answered, followed up and closed, each by whoever may. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HearingResourceTest {

    private static final String PATH = "/api/v1/hearings";
    private static final AtomicInteger REGION = new AtomicInteger(530101);

    @Inject
    Inbox inbox;

    private final String region = String.valueOf(REGION.incrementAndGet());
    private Suggestions suggestions;
    private String unit;
    private String other;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, region);
        unit = suggestions.unit();
        other = suggestions.unit();
        suggestions.deputy(suggestions.lead, "张建国");
        suggestions.deputy(suggestions.coSponsor, "李秀兰");
        TestClock.set("2026-12-01T02:00:00Z");
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private String as(String role) {
        return Suggestions.office(role, region);
    }

    private String committee() {
        return as("COMMITTEE_SUPERVISOR");
    }

    private static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(PATH + path).then();
    }

    private static String id(ValidatableResponse response) {
        return response.extract().path("id");
    }

    private ValidatableResponse plan(String bearer, String more) {
        return Suggestions.post(bearer, PATH, body(unit, suggestions.lead, more));
    }

    private static String body(String unit, String deputy, String more) {
        return """
                {"kind":"RESULTS","title":"停车位建议面对面问效会","startsAt":"2026-12-10T01:30:00Z","place":"三楼会议室",
                 "chair":"李明（副主任）","unitCodes":["%s"],"deputyCodes":["%s"]%s}""".formatted(unit, deputy, more);
    }

    private String planned() {
        return id(plan(committee(), "").statusCode(201));
    }

    private static ValidatableResponse act(String bearer, String id, String action, String body) {
        var request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*");
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(PATH + "/" + id + "/" + action).then();
    }

    private String holding() {
        return """
                {"minutes":"城管局通报，代表提问。","presentDeputyCodes":["%s"],
                 "unitPersons":[{"unitCode":"%s","name":"周海涛","post":"局长"}]}""".formatted(suggestions.lead, unit);
    }

    private String held() {
        String id = planned();
        TestClock.set("2026-12-10T06:00:00Z");
        act(committee(), id, "holding", holding()).statusCode(200);
        return id;
    }

    private String ask(String deputy, String asked) {
        return "{\"deputyCode\":\"%s\",\"unitCode\":\"%s\",\"text\":\"何时划线？\"}".formatted(deputy, asked);
    }

    private String followUp(String due) {
        return "{\"unitCode\":\"%s\",\"text\":\"完成划线。\",\"due\":\"%s\"}".formatted(unit, due);
    }

    private static Object due(String followUp) {
        return Database.rows("select due from due_case where id = ?::uuid", followUp)
                .get(0)
                .get("due");
    }

    @Test
    void aKeySuggestionsHearingGoesFromTheDayToTheLastFollowUp() {
        UUID suggestion = suggestions.registered();
        String key = Suggestions.post(committee(), "/api/v1/supervision-cases", """
                {"kind":"KEY_SUGGESTION","title":"停车位","content":"集中。","committeeCode":"%s-C01",
                 "subjectKind":"SUGGESTION","subjectId":"%s"}""".formatted(region, suggestion))
                .extract()
                .path("id");
        Suggestions.post(
                        as("DIRECTOR_MEETING"),
                        "/api/v1/supervision-cases/" + key + "/decision",
                        "{\"chosen\":true,\"leaderCode\":\"L01\",\"leaderName\":\"李明\",\"note\":\"列入。\"}")
                .statusCode(200);
        String id = id(plan(committee(), """
                ,"supervisionCaseId":"%s","subjects":[{"kind":"SUGGESTION","id":"%s"},{"kind":"SUPERVISION_CASE","id":"%s"}]""".formatted(key, suggestion, key))
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .body("committeeCode", equalTo(region + "-C01"))
                .body("subjects.kind", contains("SUGGESTION", "SUPERVISION_CASE")));
        get(committee(), "?supervisionCaseId=" + key).body("items.id", contains(id));
        get(committee(), "?subjectId=" + suggestion).body("items.id", contains(id));
        act(committee(), id, "questions", ask(suggestions.lead, unit))
                .statusCode(200)
                .body("questions.text", contains("何时划线？"))
                .body("waitingUnitCodes", contains(unit));
        get(Suggestions.clerk(unit), "?toDo=true").body("items", empty());
        act(committee(), id, "postponement", "{\"startsAt\":\"2026-12-09T01:30:00Z\",\"reason\":\"防汛。\"}")
                .statusCode(200)
                .body("startsAt", equalTo("2026-12-09T01:30:00Z"))
                .body("postponedFor", equalTo("防汛。"));
        act(committee(), id, "holding", holding()).statusCode(422).body("code", equalTo("hearing-not-begun"));

        TestClock.set("2026-12-10T06:00:00Z");
        act(as("DIRECTOR_MEETING"), id, "holding", holding())
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("presentDeputyCodes", contains(suggestions.lead))
                .body("unitPersons.name", contains("周海涛"));
        get(Suggestions.clerk(unit), "?toDo=true").body("items.id", contains(id));
        String question = get(committee(), "/" + id).extract().path("questions[0].id");
        act(
                        Suggestions.clerk(unit),
                        id,
                        "questions/" + question + "/answer",
                        "{\"answer\":\"年底前。\",\"answeredFor\":\"周海涛（局长）\"}")
                .statusCode(200)
                .body("questions[0].answeredFor", equalTo("周海涛（局长）"))
                .body("waitingUnitCodes", empty());

        String matter = act(committee(), id, "follow-ups", followUp("2026-12-31"))
                .statusCode(200)
                .body("followUps.status", contains("OPEN"))
                .extract()
                .path("followUps[0].id");
        assertThat(Database.rows("select * from due_case where id = ?::uuid", matter))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "HEARING_FOLLOW_UP")
                        .containsEntry("subject_type", "HEARING")
                        .containsEntry("unit_code", unit)
                        .containsEntry("committee_code", region + "-C01")
                        .containsEntry("leader_code", "L01")
                        .hasEntrySatisfying("due", due -> assertThat(due).hasToString("2026-12-31")));
        given().header("Authorization", as("DIRECTOR_MEETING"))
                .get("/api/v1/due-cases?leader=L01&kind=HEARING_FOLLOW_UP")
                .then()
                .statusCode(200)
                .body("items.id", contains(matter));
        String path = "follow-ups/" + matter;
        act(committee(), id, "closing", null).statusCode(409).body("code", equalTo("hearing-still-open"));
        act(Suggestions.leader(unit), id, path + "/result", "{\"result\":\"已划线。\"}")
                .statusCode(200)
                .body("followUps[0].status", equalTo("DONE"))
                .body("followUps[0].late", equalTo(false));
        assertThat(due(matter)).isNull();
        act(committee(), id, path + "/confirmation", "{\"confirmed\":false,\"note\":\"还缺8个。\",\"due\":\"2027-01-15\"}")
                .statusCode(200)
                .body("followUps[0].status", equalTo("OPEN"))
                .body("followUps[0].sentBack", equalTo(1));
        assertThat(due(matter)).hasToString("2027-01-15");
        act(Suggestions.clerk(unit), id, path + "/result", "{\"result\":\"已补划。\"}")
                .statusCode(200);
        act(committee(), id, path + "/confirmation", "{\"confirmed\":true,\"note\":\"属实。\"}")
                .statusCode(200)
                .body("followUps[0].status", equalTo("CONFIRMED"));
        act(committee(), id, "closing", null).statusCode(200).body("status", equalTo("CLOSED"));

        assertThat(Database.eventsOf(id))
                .extracting(type -> type.replaceAll(".*hearing\\.(.*)\\.v1", "$1"))
                .containsExactly(
                        "planned",
                        "postponed",
                        "held",
                        "follow-up-set",
                        "follow-up-reported",
                        "follow-up-sent-back",
                        "follow-up-reported",
                        "follow-up-confirmed",
                        "closed");
        get(committee(), "/" + id + "/history")
                .body(
                        "items.action",
                        contains(
                                "PLAN",
                                "ASK",
                                "POSTPONE",
                                "HOLD",
                                "ANSWER",
                                "SET_FOLLOW_UP",
                                "DO_FOLLOW_UP",
                                "SEND_FOLLOW_UP_BACK",
                                "DO_FOLLOW_UP",
                                "CONFIRM_FOLLOW_UP",
                                "CLOSE"));
    }

    @Test
    void oneThatDoesNotTakePlaceIsCancelled() {
        String id = planned();
        act(committee(), id, "cancellation", "{\"reason\":\"已办结。\"}")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("已办结。"));
        act(committee(), id, "holding", holding()).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    void eachOfThemArranges(String role) {
        plan(as(role), "").statusCode(201);
    }

    @Test
    void inATownshipThePresidiumDoes() {
        String township = region + "101";
        Suggestions there = new Suggestions(inbox, township);
        String itsUnit = there.unit();
        Suggestions.post(Suggestions.office("PRESIDIUM", township), PATH, body(itsUnit, suggestions.lead, ""))
                .statusCode(201)
                .body("regionCode", equalTo(township));
    }

    @Test
    void eachSeesExactlyTheirOwn() {
        String id = planned();
        for (String role : new String[] {"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"}) {
            get(as(role), "/" + id).statusCode(200);
            get(Suggestions.office(role, "410403"), "/" + id).statusCode(404);
            get(Suggestions.office(role, "410403"), "").body("items.id", not(hasItem(id)));
        }
        get(Suggestions.clerk(unit), "/" + id).statusCode(200);
        get(Suggestions.clerk(other), "/" + id).statusCode(404);
        get(Suggestions.deputy(suggestions.lead), "/" + id).statusCode(200);
        get(Suggestions.deputy(suggestions.coSponsor), "/" + id).statusCode(404);
        get(committee(), "/" + UUID.randomUUID()).statusCode(404);
        act(as("GOV_OFFICE"), id, "cancellation", "{\"reason\":\"无。\"}").statusCode(403);
        act(Suggestions.office("INTAKE_OFFICER", "410403"), id, "cancellation", "{\"reason\":\"无。\"}")
                .statusCode(404);
    }

    @Test
    void nobodyAnswersForAnotherUnit() {
        String id = id(plan(committee(), "").statusCode(201));
        String both = id(Suggestions.post(committee(), PATH, body(unit + "\",\"" + other, suggestions.lead, ""))
                .statusCode(201));
        TestClock.set("2026-12-10T06:00:00Z");
        act(committee(), both, "holding", holding()).statusCode(200);
        String question = act(committee(), both, "questions", ask(suggestions.lead, unit))
                .statusCode(200)
                .extract()
                .path("questions[0].id");
        String answer = "{\"answer\":\"年底前。\",\"answeredFor\":\"王丽\"}";
        act(Suggestions.clerk(other), both, "questions/" + question + "/answer", answer)
                .statusCode(404);
        act(Suggestions.clerk(unit), id, "questions/" + question + "/answer", answer)
                .statusCode(404);
        act(Suggestions.clerk(unit), both, "questions/" + question + "/answer", answer)
                .statusCode(200);
        act(Suggestions.clerk(unit), both, "questions/" + question + "/answer", answer)
                .statusCode(409)
                .body("code", equalTo("hearing-question-answered"));
    }

    @Test
    void whatIsNotKnownOrNotOfTheRegionIsRefused() {
        Suggestions.post(committee(), PATH, body(region + "-U99999", suggestions.lead, ""))
                .statusCode(422)
                .body("code", equalTo("unit-not-active"));
        Suggestions.post(committee(), PATH, body(unit, "D000000-9999", ""))
                .statusCode(422)
                .body("code", equalTo("hearing-deputy-unknown"))
                .body("errors.pointer", hasItem("/deputyCodes/0"));
        UUID foreign = new Suggestions(inbox, "410402").registered();
        plan(committee(), ",\"subjects\":[{\"kind\":\"SUGGESTION\",\"id\":\"" + foreign + "\"}]")
                .statusCode(422)
                .body("code", equalTo("unknown-subject"));
        plan(committee(), ",\"supervisionCaseId\":\"" + UUID.randomUUID() + "\"")
                .statusCode(422)
                .body("code", equalTo("unknown-subject"));
        plan(committee(), ",\"subjects\":[{\"kind\":\"TOPIC\",\"id\":\"" + foreign + "\"}]")
                .statusCode(422)
                .body("code", equalTo("subject-does-not-fit"));
        plan(committee(), ",\"subjects\":[{\"kind\":\"ISSUE_ITEM\",\"id\":\"" + foreign + "\"}]")
                .statusCode(422)
                .body("code", equalTo("unknown-subject"));
    }

    @Test
    void aCaseThatIsOverHasNoHearing() {
        String ended = Suggestions.post(
                        committee(),
                        "/api/v1/supervision-cases",
                        "{\"kind\":\"LOOK_BACK\",\"title\":\"回头看\",\"content\":\"看。\"}")
                .extract()
                .path("id");
        Suggestions.post(committee(), "/api/v1/supervision-cases/" + ended + "/cancellation", "{\"reason\":\"撤销。\"}")
                .statusCode(200);
        plan(committee(), ",\"supervisionCaseId\":\"" + ended + "\"")
                .statusCode(422)
                .body("code", equalTo("hearing-case-over"));
    }

    @Test
    void textsHoldNoNumberOfAPerson() {
        String id = held();
        String phone = ask(suggestions.lead, unit).replace("何时划线？", "请联系13812345678。");
        act(committee(), id, "questions", phone)
                .statusCode(422)
                .body("code", equalTo("personal-number-in-text"))
                .body("errors.pointer", hasItem("/text"));
        act(committee(), id, "follow-ups", followUp("2026-12-31").replace("完成划线。", "打13812345678。"))
                .statusCode(422);
        get(committee(), "/" + id).body("questions", empty()).body("followUps", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "postponement, '{\"startsAt\":\"2026-12-20T01:30:00Z\",\"reason\":\"改期。\"}'",
        "cancellation, '{\"reason\":\"取消。\"}'"
    })
    void whoArrangesNamesTheVersionThatTheyRead(String action, String body) {
        String id = planned();
        Suggestions.post(committee(), PATH + "/" + id + "/" + action, body).statusCode(428);
        given().header("Authorization", committee())
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body(body)
                .post(PATH + "/" + id + "/" + action)
                .then()
                .statusCode(412);
    }

    @Test
    void theSameRequestTwiceAsksOnce() {
        String id = planned();
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            given().header("Authorization", committee())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(ask(suggestions.lead, unit))
                    .post(PATH + "/" + id + "/questions")
                    .then()
                    .statusCode(200)
                    .body("questions.size()", equalTo(1));
        }
    }

    @Test
    void aDecisionOnAResultHasItsDayExactlyWhereItGoesBack() {
        String id = held();
        String matter = act(committee(), id, "follow-ups", followUp("2026-12-31"))
                .extract()
                .path("followUps[0].id");
        String path = "follow-ups/" + matter + "/confirmation";
        act(committee(), id, path, "{\"confirmed\":false,\"note\":\"不足。\"}").statusCode(400);
        act(committee(), id, path, "{\"confirmed\":true,\"note\":\"可。\",\"due\":\"2027-01-15\"}")
                .statusCode(400);
        act(committee(), id, path, "{\"confirmed\":true,\"note\":\"可。\"}")
                .statusCode(409)
                .body("code", equalTo("follow-up-not-done"));
        act(
                        committee(),
                        id,
                        "follow-ups/" + UUID.randomUUID() + "/confirmation",
                        "{\"confirmed\":true,\"note\":\"可。\"}")
                .statusCode(404);
    }

    @Test
    void nothingIsTheMinimumOfNothing() {
        plan(committee(), "").statusCode(201).body("minutes", nullValue()).body("presentDeputyCodes", empty());
        Suggestions.post(committee(), PATH, body(unit, suggestions.lead, "").replace("[\"" + unit + "\"]", "[]"))
                .statusCode(400);
        Suggestions.post(committee(), PATH, body(unit, suggestions.lead, "").replace("李明（副主任）", " "))
                .statusCode(400);
        Suggestions.post(committee(), PATH, "[]").statusCode(400);
        get(committee(), "?kind=NONE").statusCode(400);
        get(as("INTAKE_OFFICER"), "?status=PLANNED&kind=RESULTS&unit=" + unit)
                .body("items.status", hasItems("PLANNED"));
    }
}
