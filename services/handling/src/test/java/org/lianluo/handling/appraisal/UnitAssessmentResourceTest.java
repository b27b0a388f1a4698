package org.lianluo.handling.appraisal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.handling.appraisal.Assessed.gives;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** The assessment of three units of a region: one replies, one has an item open, one has none. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnitAssessmentResourceTest {

    private static final String REASON = "{\"reason\":\"登记有误。\"}";

    @Inject
    Inbox inbox;

    private Assessed assessed;
    private String replied;
    private String reply;

    @BeforeEach
    void aYearOfItsOwn() {
        Calendars.load2026();
        assessed = new Assessed(inbox);
        replied = assessed.suggestions.signed(assessed.first);
        reply = assessed.suggestions.replied(assessed.first, replied, Suggestions.CLASS_A);
        assessed.suggestions.signed(assessed.second);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aUnitIsScoredMarkedClosedAndPublished() {
        assessed.suggestions.rated(replied, reply, assessed.suggestions.lead, 1, "SATISFIED", "SATISFIED");
        assessed.suggestions.rated(
                replied, reply, assessed.suggestions.coSponsor, 1, "SATISFIED", "BASICALLY_SATISFIED");
        assessed.started(Assessed.HAINAN);
        assessed.get(assessed.intake(), "/units/" + assessed.first + "/marks")
                .statusCode(200)
                .body("items.indicator", contains("QUALITY"))
                .body("items[0].assignmentId", equalTo(replied))
                .body("items[0].points", nullValue());
        assessed.step(assessed.intake(), "closing", null)
                .statusCode(422)
                .body("code", equalTo("marks-missing"))
                .body("missing", equalTo(2));
        assessed.mark(assessed.office("GOV_OFFICE"), assessed.first, gives("QUALITY", replied, "44.5"))
                .statusCode(200)
                .body("items[0].points", equalTo(44.5f));
        String open = assessed.get(assessed.intake(), "/units/" + assessed.second + "/marks")
                .extract()
                .path("items[0].assignmentId");
        assessed.mark(assessed.intake(), assessed.second, gives("QUALITY", open, "10"))
                .statusCode(200);

        assessed.step(assessed.intake(), "closing", null).statusCode(200).body("status", equalTo("CLOSED"));

        assessed.get(assessed.intake(), "/units")
                .statusCode(200)
                .body("items.unitCode", contains(assessed.first, assessed.second, assessed.idle))
                // speed 20 + quality 44.5 + result 30
                .body("items[0].score.points", equalTo(94.5f))
                .body("items[0].score.full", equalTo(100f))
                .body("items[0].score.items", equalTo(1))
                .body("items[0].score.rank", equalTo(1))
                .body("items[0].figures.REPLIED_IN_TIME", equalTo(1))
                .body("items[0].figures.CONTACTED", equalTo(1))
                .body("items[0].figures.CLASS_A", equalTo(1))
                .body("items[0].score.parts.indicator", contains("SPEED", "QUALITY", "RESULT"))
                .body("items[0].score.parts[2].figures.RESULT_SATISFIED", equalTo(1))
                .body("items[0].score.parts[2].figures.RESULT_BASICALLY_SATISFIED", equalTo(1))
                .body("items[0].score.parts[2].figures.FEEDBACK", equalTo(2))
                .body("items[0].items", empty())
                // only quality was measured: 10 of 50
                .body("items[1].score.points", equalTo(20f))
                .body("items[1].score.rank", equalTo(2))
                .body("items[1].score.groupRank", equalTo(2))
                .body("items[2].score.points", nullValue())
                .body("items[2].score.rank", nullValue())
                .body("items[2].score.items", equalTo(0));
        assessed.step(assessed.office("DIRECTOR_MEETING"), "awards", award(1, assessed.first))
                .statusCode(200)
                .body("awards[0].unitCodes", contains(assessed.first))
                .body("awards[0].tied", empty());
        Assessed.read(null, Assessed.PATH + "/" + assessed.id).statusCode(404);
        assessed.step(assessed.office("DIRECTOR_MEETING"), "publication", null).statusCode(200);

        assessed.get(null, "/units").statusCode(200).body("items", hasSize(3));
        assessed.get(null, "").body("awards.name", contains("优秀承办单位"));
        assessed.get(null, "/units/" + assessed.first).body("items", empty());
        assertThat(Database.eventsOf(assessed.id))
                .containsExactly(
                        "lianluo.handling.unit-assessment.status-changed.v1",
                        "lianluo.handling.unit-assessment.status-changed.v1",
                        "lianluo.handling.unit-assessment.status-changed.v1",
                        "lianluo.handling.unit-assessment.published.v1");
        assertThat(Database.payload(assessed.id, "lianluo.handling.unit-assessment.published.v1"))
                .contains("\"assessed\":2", "\"awardedUnitCodes\":[\"" + assessed.first + "\"]");
        assessed.get(assessed.intake(), "/history")
                .statusCode(200)
                .body("items.action", contains("PREPARE", "START", "MARK", "MARK", "CLOSE", "AWARD", "PUBLISH"));
    }

    private static String award(int places, String... units) {
        return "{\"name\":\"优秀承办单位\",\"places\":%d,\"unitCodes\":[\"%s\"]}"
                .formatted(places, String.join("\",\"", units));
    }

    @Test
    void everybodyGivesTheirOwnPart() {
        assessed.started(assessed.ownScheme());
        String unit = Suggestions.leader(assessed.first);
        String coSponsor = Suggestions.deputy(assessed.suggestions.coSponsor);

        assessed.mark(unit, assessed.first, gives("OWN", null, "9")).statusCode(200);
        assessed.mark(assessed.lead(), assessed.first, gives("DEPUTIES", replied, "30"))
                .statusCode(200);
        assessed.mark(coSponsor, assessed.first, gives("DEPUTIES", replied, "20"))
                .statusCode(200);
        assessed.mark(coSponsor, assessed.first, gives("DEPUTIES", replied, "15"))
                .statusCode(200)
                .body("items.points", contains(15f));
        assessed.mark(assessed.office("COMMITTEE_SUPERVISOR"), assessed.first, gives("OFFICE", null, "18"))
                .statusCode(200);

        // 40 in time, 9 of its own, (30 + 15) ÷ 2 of deputies, 18 of the office
        assessed.get(unit, "/units")
                .body("items.unitCode", contains(assessed.first))
                .body("items[0].score.points", equalTo(89.5f))
                .body("items[0].score.rank", nullValue());
        assessed.get(unit, "/units/" + assessed.first)
                .body("items[0].assignmentId", equalTo(replied))
                .body("items[0].parts[0].points", equalTo(22.5f))
                .body("items[0].parts[0].marks", equalTo(2));
        assessed.get(assessed.lead(), "/units")
                .body("items.unitCode", hasSize(2))
                .body("items.score", contains(nullValue(), nullValue()));
        assessed.get(assessed.lead(), "/units/" + assessed.first + "/marks")
                .body("items.indicator", contains("DEPUTIES"))
                .body("items[0].registrationNumber", equalTo(105))
                .body("items[0].points", equalTo(30f));
    }

    @Test
    void nobodyGivesAnotherPart() {
        assessed.started(assessed.ownScheme());
        String unit = Suggestions.clerk(assessed.first);
        String stranger = Suggestions.deputy("410402-D9999");

        refused(assessed.mark(unit, assessed.first, gives("OFFICE", null, "1")), "not-your-part");
        refused(assessed.mark(unit, assessed.first, gives("TIME", null, "1")), "not-your-part");
        refused(assessed.mark(assessed.intake(), assessed.first, gives("OWN", null, "1")), "not-your-part");
        refused(assessed.mark(assessed.intake(), assessed.first, gives("DEPUTIES", replied, "1")), "not-your-part");
        refused(assessed.mark(assessed.lead(), assessed.first, gives("OFFICE", null, "1")), "not-your-part");
        refused(assessed.mark(unit, assessed.first, gives("NONE", null, "1")), "no-such-indicator");
        refused(assessed.mark(unit, assessed.first, gives("OWN", null, "10.01")), "mark-out-of-range");
        refused(assessed.mark(unit, assessed.first, gives("OWN", replied, "1")), "no-such-item");
        refused(assessed.mark(assessed.lead(), assessed.first, gives("DEPUTIES", null, "1")), "no-such-item");
        refused(
                assessed.mark(
                        assessed.lead(),
                        assessed.first,
                        gives("DEPUTIES", UUID.randomUUID().toString(), "1")),
                "no-such-item");
        assessed.mark(unit, assessed.first, gives("OWN", null, "1"), gives("OWN", null, "2"))
                .statusCode(400);
        assessed.mark(unit, assessed.first, gives("OWN", null, "-1")).statusCode(400);
        assessed.mark(unit, assessed.first, gives("OWN", null, "1.001")).statusCode(400);
        assessed.mark(unit, assessed.second, gives("OWN", null, "1")).statusCode(404);
        assessed.mark(unit, "410402-U99", gives("OWN", null, "1")).statusCode(404);
        assessed.mark(stranger, assessed.first, gives("DEPUTIES", replied, "1")).statusCode(404);
        assessed.mark(Suggestions.office("GOV_OFFICE", "410402"), assessed.first, gives("OFFICE", null, "1"))
                .statusCode(404);
        String both = Tokens.withRoles("GOV_OFFICE", "HANDLER_LEADER")
                .region(assessed.region)
                .unit(assessed.first)
                .bearer();
        refused(assessed.mark(both, assessed.first, gives("OFFICE", null, "20")), "not-your-part");
        assessed.mark(both, assessed.second, gives("OFFICE", null, "20")).statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("code", equalTo(code));
    }

    @Test
    void officesNameTheVersionThatTheyRead() {
        assessed.started(assessed.ownScheme());
        String path = Assessed.PATH + "/" + assessed.id + "/units/" + assessed.first;
        String body = "{\"marks\":[" + gives("OFFICE", null, "5") + "]}";
        String read = Assessed.read(assessed.intake(), path).extract().header("ETag");

        Assessed.send(assessed.intake(), path + "/marks", null, body)
                .statusCode(422)
                .body("code", equalTo("version-of-unit-required"));
        Assessed.send(assessed.intake(), path + "/marks", read, body).statusCode(200);
        Assessed.send(assessed.office("GOV_OFFICE"), path + "/marks", read, body)
                .statusCode(412);
        Assessed.send(
                        Suggestions.clerk(assessed.first),
                        path + "/marks",
                        read,
                        "{\"marks\":[" + gives("OWN", null, "5") + "]}")
                .statusCode(412);
        Assessed.send(
                        Suggestions.clerk(assessed.first),
                        path + "/marks",
                        null,
                        "{\"marks\":[" + gives("OWN", null, "5") + "]}")
                .statusCode(200);
    }

    @Test
    void whoMaySeeItDependsOnItsState() {
        assessed.prepared(assessed.ownScheme());
        String unit = Suggestions.clerk(assessed.first);
        assessed.get(assessed.office("DIRECTOR_MEETING"), "").statusCode(200);
        assessed.get(assessed.intake(), "/units").body("items", empty());
        assessed.get(unit, "").statusCode(404);
        assessed.get(assessed.lead(), "").statusCode(404);
        assessed.get(null, "").statusCode(404);
        assessed.get(Suggestions.office("INTAKE_OFFICER", "410402"), "").statusCode(404);

        assessed.step(assessed.intake(), "start", null).statusCode(200);
        assessed.get(unit, "").statusCode(200).body("allowed", contains("MARK"));
        assessed.get(assessed.lead(), "").statusCode(200);
        Assessed.read(unit, Assessed.PATH).body("items.id", contains(assessed.id));
        Assessed.read(assessed.lead(), Assessed.PATH + "?status=SCORING").body("items.id", contains(assessed.id));
        Assessed.read(Suggestions.clerk("410402-U99"), Assessed.PATH + "?limit=200")
                .body("items.id", not(hasItem(assessed.id)));
        assessed.get(unit, "/units/" + assessed.second).statusCode(404);
        assessed.get(unit, "/history").statusCode(403);

        assessed.mark(assessed.intake(), assessed.first, gives("OFFICE", null, "5"))
                .statusCode(200);
        assessed.mark(assessed.intake(), assessed.second, gives("OFFICE", null, "5"))
                .statusCode(200);
        assessed.step(assessed.intake(), "closing", null).statusCode(200);
        assessed.get(assessed.lead(), "").statusCode(404);
        assessed.get(unit, "/units").body("items[0].score.rank", notNullValue());
        assessed.get(unit, "/units/" + assessed.first + "/marks").statusCode(409);
        assessed.mark(unit, assessed.first, gives("OWN", null, "5")).statusCode(409);
        assessed.get(null, "/units").statusCode(404);
    }

    @Test
    void whatWasClosedIsFrozenUntilItIsReopened() {
        assessed.started(assessed.ownScheme());
        assessed.mark(assessed.intake(), assessed.first, gives("OFFICE", null, "20"))
                .statusCode(200);
        assessed.mark(assessed.intake(), assessed.second, gives("OFFICE", null, "20"))
                .statusCode(200);
        assessed.step(assessed.intake(), "closing", null).statusCode(200);
        assessed.step(assessed.intake(), "awards", award(1, assessed.second))
                .statusCode(422)
                .body("code", equalTo("reason-for-passing-over"));
        assessed.step(assessed.intake(), "awards", award(1, assessed.first)).statusCode(200);
        float before = assessed.get(assessed.intake(), "/units/" + assessed.second)
                .extract()
                .path("score.points");

        // the second unit's time to reply passes
        TestClock.set("2027-06-01T02:00:00Z");
        assessed.get(assessed.intake(), "/units/" + assessed.second).body("score.points", equalTo(before));
        assessed.get(assessed.intake(), "/units/" + assessed.first).body("items", hasSize(1));
        assessed.step(assessed.intake(), "reopening", REASON)
                .statusCode(200)
                .body("status", equalTo("SCORING"))
                .body("awards", empty());

        // 0 of 40 in time, 0 of its own, 20 of the office, of 70 that were measured: 28.57
        assessed.get(assessed.intake(), "/units/" + assessed.second)
                .body("score.points", equalTo(28.57f))
                .body("figures.OVERDUE", equalTo(1));
        assessed.step(assessed.intake(), "closing", null).statusCode(200);
        assessed.step(assessed.intake(), "cancellation", REASON).statusCode(200);
        assessed.step(assessed.intake(), "start", null).statusCode(409);
    }

    @Test
    void aYearIsAssessedOnceUnlessItWasCancelled() {
        assessed.prepared(Assessed.FENGYANG);
        Assessed.send(assessed.intake(), Assessed.PATH, null, assessed.body(Assessed.HAINAN))
                .statusCode(409)
                .body("code", equalTo("assessed-already"))
                .body("assessmentId", equalTo(assessed.id));
        assessed.step(assessed.intake(), "cancellation", REASON).statusCode(200);
        assessed.prepared(Assessed.HAINAN);
    }

    @Test
    void thePlanIsChangedBeforeTheStartOnly() {
        assessed.prepared(Assessed.FENGYANG);
        String plan = "{\"title\":\"新名称\",\"schemeId\":\"%s\",\"groups\":[{\"name\":\"一组\",\"unitCodes\":[\"%s\"]}]}"
                .formatted(Assessed.HAINAN, assessed.first);

        change(assessed.intake(), null, plan).statusCode(428);
        change(assessed.intake(), "\"9\"", plan).statusCode(412);
        change(Suggestions.office("INTAKE_OFFICER", "410402"), "\"0\"", plan).statusCode(404);
        change(assessed.intake(), "\"0\"", plan).statusCode(200).body("title", equalTo("新名称"));
        assessed.step(assessed.intake(), "start", null)
                .statusCode(200)
                .body("scheme.indicators", hasSize(5))
                .body("schemeName", notNullValue());
        change(assessed.intake(), "*", plan).statusCode(409);
    }

    private ValidatableResponse change(String bearer, String version, String plan) {
        var request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body(plan);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put(Assessed.PATH + "/" + assessed.id).then();
    }

    @Test
    void aPlanThatDoesNotFitIsRefused() {
        String good = assessed.body(Assessed.HAINAN);
        refusedPlan(good.replace("2026,", "2027,"), 422, "year-not-begun");
        refusedPlan(good.replace("0001\"", "0009\""), 422, "unknown-scheme");
        refusedPlan(good.replace(assessed.second, assessed.first), 422, "unit-twice");
        refusedPlan(good.replace(assessed.second, "410402-U99998"), 422, "unit-not-active");
        refusedPlan(good.replace("二组", "一组"), 400, "validation-failed");
        refusedPlan(good.replace(assessed.second, "U1"), 400, "validation-failed");
        refusedPlan(good.replaceFirst("(?s)\"groups\":.*", "\"groups\":[]}}"), 400, "validation-failed");
        Assessed other = new Assessed(inbox);
        refusedPlan(assessed.body(other.ownScheme()), 422, "unknown-scheme");
    }

    private void refusedPlan(String body, int status, String code) {
        Assessed.send(assessed.intake(), Assessed.PATH, null, body)
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "HANDLER_LEADER", "DEPUTY"})
    void onlyTheIntakeOfficePreparesAndMovesIt(String role) {
        assessed.prepared(Assessed.HAINAN);
        String bearer = Tokens.withRoles(role)
                .region(assessed.region)
                .unit(assessed.first)
                .deputies(assessed.suggestions.lead)
                .bearer();
        Assessed.send(bearer, Assessed.PATH, null, assessed.body(Assessed.HAINAN))
                .statusCode(403);
        for (String step : new String[] {"start", "closing"}) {
            assessed.step(bearer, step, null).statusCode(403);
        }
        for (String step : new String[] {"reopening", "cancellation"}) {
            assessed.step(bearer, step, REASON).statusCode(403);
        }
    }

    @Test
    void aStepSentTwiceHappensOnce() {
        assessed.prepared(Assessed.HAINAN);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", assessed.intake())
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .post(Assessed.PATH + "/" + assessed.id + "/start")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SCORING"));
        }
        assertThat(Database.count("SELECT count(*) FROM assessed_unit WHERE assessment_id = '" + assessed.id + "'"))
                .isEqualTo(3);
    }
}
