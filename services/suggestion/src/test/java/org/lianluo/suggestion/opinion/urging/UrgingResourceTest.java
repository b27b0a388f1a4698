package org.lianluo.suggestion.opinion.urging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.FORWARD;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerkOfTheOtherStation;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Station, whoever holds the receipt, and whoever raised it with an account urge, once in a policy's time. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UrgingResourceTest {

    private static final String OPINIONS = "/api/v1/opinions/";
    private static final String URGED = "lianluo.suggestion.opinion.urged.v1";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void whoHoldsTheReceiptUrgesOnceInThePolicysTime() {
        Submitted opinion = submittedDaysAgo(10);

        byReceipt(opinion, "{\"text\":\"路灯仍未修复，请尽快。\"}")
                .statusCode(200)
                .body("urgedCount", equalTo(1))
                .body("status", equalTo("RECEIVED"))
                .body("lastUrgedOn", equalTo(TODAY.toString()))
                .body("possibleFrom", equalTo(TODAY.plusDays(7).toString()));
        byReceipt(opinion, "{}")
                .statusCode(409)
                .body("code", equalTo("urged-too-soon"))
                .body("possibleFrom", equalTo(TODAY.plusDays(7).toString()));
        Database.execute(
                "update opinion set urged_by_submitter_on = ? where id = ?::uuid", TODAY.minusDays(7), opinion.id());
        byReceipt(opinion, "{}").statusCode(200).body("urgedCount", equalTo(2));

        follow(opinion)
                .body("urgedCount", equalTo(2))
                .body("lastUrgedOn", equalTo(TODAY.toString()))
                .body("urgeable", equalTo(true))
                .body("history.action", hasItem("URGE"))
                .body(not(containsString("路灯仍未修复")));
    }

    @Test
    void theFirstUrgingWaitsToo() {
        Submitted opinion = submitted();

        byReceipt(opinion, "{}")
                .statusCode(409)
                .body("code", equalTo("urged-too-soon"))
                .body("possibleFrom", equalTo(TODAY.plusDays(3).toString()));

        Database.execute(
                "update opinion set received_at = received_at - interval '3 days' where id = ?::uuid", opinion.id());
        byReceipt(opinion, "{}").statusCode(200);
    }

    @Test
    void theStationUrgesTheUnitInATimeOfItsOwnAndTheUnitsEventHasNoWords() {
        Submitted opinion = submittedDaysAgo(10);
        urge(clerk(), opinion.id(), "{}").statusCode(409).body("code", equalTo("illegal-transition"));
        triage(opinion.id(), FORWARD).statusCode(200);
        byReceipt(opinion, "{\"text\":\"请尽快。\"}").statusCode(200);

        urge(clerk(), opinion.id(), "{\"text\":\"已电话联系承办科室。\"}").statusCode(200).body("urgedCount", equalTo(2));

        urge(head(), opinion.id(), "{}").statusCode(409).body("code", equalTo("urged-too-soon"));
        assertThat(Database.payload(opinion.id(), URGED))
                .contains("\"unitCode\":\"410402-U01\"", "\"urgedOn\":\"" + TODAY + "\"")
                .doesNotContain("请尽快", "电话");
        as(head())
                .get(OPINIONS + opinion.id())
                .then()
                .body("urgedCount", equalTo(2))
                .body("urgedWords", equalTo("请尽快。"))
                .body("lastUrgedOn", equalTo(TODAY.toString()));
        as(office())
                .get(OPINIONS + opinion.id())
                .then()
                .body("urgedCount", equalTo(2))
                .body("urgedWords", nullValue());
        as(head())
                .get(OPINIONS + opinion.id() + "/history")
                .then()
                .body("items.note", hasItem("已电话联系承办科室。"))
                .body("items.note", not(hasItem("请尽快。")));
    }

    @Test
    void whatWasUrgedIsListedAndCounted() {
        Submitted urged = submittedDaysAgo(10);
        Submitted other = submittedDaysAgo(10);
        int before = as(head()).get(OPINIONS + "waiting").then().extract().path("urged");

        byReceipt(urged, "{}").statusCode(200);

        as(head()).get(OPINIONS + "waiting").then().body("urged", equalTo(before + 1));
        as(head())
                .queryParam("urged", true)
                .queryParam("toDo", true)
                .queryParam("limit", 200)
                .get("/api/v1/opinions")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(urged.id()))
                .body("items.id", not(hasItem(other.id())))
                .body("items.find { it.id == '" + urged.id() + "' }.urgedCount", equalTo(1));
        triage(urged.id(), FORWARD).statusCode(200);
        as(head()).get(OPINIONS + "waiting").then().body("urged", equalTo(before));
    }

    @Test
    void whoRaisedItWithAnAccountUrgesTheirOwnAlone() {
        String account = citizen();
        Submitted opinion = Submitted.of(
                as(account).body(body(STATION)).post("/api/v1/opinions").then().statusCode(201));
        age(opinion.id(), 10);

        as(citizen()).body("{}").post(my(opinion)).then().statusCode(404);
        as(account).body("{}").post(my(opinion)).then().statusCode(200).body("urgedCount", equalTo(1));
        byReceipt(opinion, "{}").statusCode(409).body("code", equalTo("urged-too-soon"));
        as(account).get("/api/v1/my/opinions/" + opinion.id()).then().body("progress.urgedCount", equalTo(1));
    }

    @Test
    void aRepeatUnderTheSameKeyUrgesOnce() {
        Submitted opinion = submittedDaysAgo(10);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            given().header("Tracking-Code", opinion.trackingCode())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{}")
                    .post(receipt(opinion))
                    .then()
                    .statusCode(200)
                    .body("urgedCount", equalTo(1));
        }
    }

    @Test
    void onceTheAnswerWasGivenBackNobodyIsUrged() {
        Submitted opinion = submittedDaysAgo(10);
        triage(opinion.id(), ANSWER).statusCode(200);
        relay(opinion.id());

        byReceipt(opinion, "{}").statusCode(409).body("code", equalTo("illegal-transition"));
        urge(head(), opinion.id(), "{}").statusCode(409).body("code", equalTo("illegal-transition"));
        follow(opinion).body("urgeable", equalTo(false)).body("urgedCount", equalTo(0));
    }

    @Test
    void numbersOfPersonsAndLongTextsAreRefused() {
        Submitted opinion = submittedDaysAgo(10);

        byReceipt(opinion, "{\"text\":\"请回电13812345678\"}")
                .statusCode(422)
                .body("code", equalTo("personal-data-in-text"))
                .body("errors[0].pointer", equalTo("/text"));
        byReceipt(opinion, "{\"text\":\"" + "催".repeat(201) + "\"}").statusCode(400);
        byReceipt(opinion, "").statusCode(400);
        follow(opinion).body("urgedCount", equalTo(0));
    }

    @Test
    void othersAreRefused() {
        Submitted opinion = submittedDaysAgo(10);
        triage(opinion.id(), FORWARD).statusCode(200);

        given().contentType("application/json")
                .body("{}")
                .post(OPINIONS + opinion.id() + "/urgings")
                .then()
                .statusCode(401);
        urge(office(), opinion.id(), "{}").statusCode(403);
        urge(deputy(SuggestionFixture.DEPUTY), opinion.id(), "{}").statusCode(403);
        urge(clerkOfTheOtherStation(), opinion.id(), "{}").statusCode(404);
        urge(clerk(), UUID.randomUUID().toString(), "{}").statusCode(404);
        as(clerk()).body("{}").post(OPINIONS + opinion.id() + "/urgings").then().statusCode(428);
        as(clerk())
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(OPINIONS + opinion.id() + "/urgings")
                .then()
                .statusCode(412);
        given().header("Tracking-Code", "0000-0000-0000-0000")
                .contentType("application/json")
                .body("{}")
                .post(receipt(opinion))
                .then()
                .statusCode(404)
                .body("code", equalTo("receipt-not-found"));
        assertThat(Database.count(
                        "select failures from tracking_attempts where receipt_number = ?", opinion.receiptNumber()))
                .isEqualTo(1);
    }

    private static Submitted submittedDaysAgo(int days) {
        Submitted opinion = submitted();
        age(opinion.id(), days);
        return opinion;
    }

    private static void age(String id, int days) {
        Database.execute(
                "update opinion set received_at = received_at - make_interval(days => ?) where id = ?::uuid", days, id);
    }

    private static ValidatableResponse byReceipt(Submitted opinion, String body) {
        return given().header("Tracking-Code", opinion.trackingCode())
                .contentType("application/json")
                .body(body)
                .post(receipt(opinion))
                .then();
    }

    private static ValidatableResponse urge(String bearer, String id, String body) {
        String etag = as(head()).get(OPINIONS + id).header("ETag");
        return as(bearer)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .body(body)
                .post(OPINIONS + id + "/urgings")
                .then();
    }

    private static ValidatableResponse follow(Submitted opinion) {
        return given().header("Tracking-Code", opinion.trackingCode())
                .get("/api/v1/opinion-receipts/" + opinion.receiptNumber())
                .then()
                .statusCode(200);
    }

    private static String receipt(Submitted opinion) {
        return "/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/urgings";
    }

    private static String my(Submitted opinion) {
        return "/api/v1/my/opinions/" + opinion.id() + "/urgings";
    }

    private static String citizen() {
        return Tokens.withRoles("CITIZEN")
                .subject(UUID.randomUUID().toString())
                .client("portal")
                .bearer();
    }
}
