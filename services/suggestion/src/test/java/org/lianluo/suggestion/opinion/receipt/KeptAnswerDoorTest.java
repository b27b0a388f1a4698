package org.lianluo.suggestion.opinion.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.CONVERT;
import static org.lianluo.suggestion.opinion.SuggestionFixture.DEPUTY;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** An answer that is kept under an Idempotency-Key is for who still holds what opened the operation to them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeptAnswerDoorTest {

    private static final String WRONG = "0000-0000-0000-0000";

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void aRatingIsAnsweredAgainWithItsTrackingCodeAlone() {
        Submitted opinion = submitted();
        triage(opinion.id(), ANSWER).statusCode(200);
        relay(opinion.id());
        rate(opinion, opinion.trackingCode()).statusCode(200).body("status", equalTo("CLOSED"));

        rate(opinion, opinion.trackingCode()).statusCode(200).body("status", equalTo("CLOSED"));
        rate(opinion, opinion.trackingCode().replace("-", "").toLowerCase()).statusCode(200);
        rate(opinion, WRONG).statusCode(404).body("code", equalTo("receipt-not-found"));
        rate(opinion, null).statusCode(404).body("code", equalTo("receipt-not-found"));
        assertThat(wrongTries(opinion)).isEqualTo(2);
    }

    @Test
    void aWithdrawalIsAnsweredAgainWithItsTrackingCodeAlone() {
        Submitted opinion = submitted();
        withdraw(opinion, opinion.trackingCode()).statusCode(200);

        withdraw(opinion, opinion.trackingCode()).statusCode(200).body("status", equalTo("WITHDRAWN"));
        withdraw(opinion, WRONG).statusCode(404).body("code", equalTo("receipt-not-found"));
        assertThat(wrongTries(opinion)).isEqualTo(1);
    }

    @Test
    void aKeyHelpsNobodyToGoOnGuessing() {
        Submitted opinion = submitted();
        withdraw(opinion, opinion.trackingCode()).statusCode(200);
        for (int i = 0; i < TrackingAttempts.MOST; i++) {
            withdraw(opinion, WRONG).statusCode(404);
        }

        withdraw(opinion, opinion.trackingCode()).statusCode(429);
    }

    @Test
    void aSubmissionThroughTheStationsPageIsAnsweredAgainWithThePagesTokenAlone() {
        String code =
                submit(SuggestionFixture.PAGE_TOKEN).statusCode(201).extract().path("trackingCode");

        submit(SuggestionFixture.PAGE_TOKEN).statusCode(201).body("trackingCode", equalTo(code));
        submit("another-token").statusCode(403).body("trackingCode", nullValue());
        submit(null).statusCode(401).body("trackingCode", nullValue());
    }

    @Test
    void aDeputyWhoDeclinedIsAnsweredAgainUnlessTheMandateIsLost() {
        Submitted opinion = submitted();
        triage(opinion.id(), CONVERT).statusCode(200);
        decline(opinion, deputy(DEPUTY)).statusCode(200);

        decline(opinion, deputy(DEPUTY)).statusCode(200).body("status", equalTo("RECEIVED"));
        String withoutMandate = Tokens.withRoles("DEPUTY")
                .region(REGION)
                .subject("deputy-" + DEPUTY)
                .client("deputy-app")
                .deputies("D410402-0002")
                .bearer();
        decline(opinion, withoutMandate).statusCode(404);
    }

    @Test
    void aHeadWhoLeftTheStationIsNotAnsweredAgain() {
        Submitted opinion = submitted();
        triageUnderKey(opinion, head()).statusCode(200);

        triageUnderKey(opinion, headOf("410402-S002")).statusCode(404);
        triageUnderKey(opinion, headOf(SuggestionFixture.STATION_CODE, "410402-S002"))
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
    }

    @Test
    void whoLostARightMayNotTakeTheKeyForAnotherWriteEither() {
        submitAs(clerkOf(SuggestionFixture.STATION_CODE, "410402-S002")).statusCode(201);

        submitAs(clerk()).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void eachDisclosureAndEachLookUpIsAudited() {
        Submitted opinion = submitted();
        for (int i = 0; i < 2; i++) {
            as(clerk())
                    .header("Idempotency-Key", key)
                    .body("{\"reason\":\"回访\"}")
                    .post("/api/v1/opinions/" + opinion.id() + "/submitter-disclosure")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("张三丰"));
            as(clerkCalled(key))
                    .header("Idempotency-Key", key)
                    .body("{\"phone\":\"13800001234\"}")
                    .post("/api/v1/opinions/phone-lookup")
                    .then()
                    .statusCode(200);
        }

        assertThat(Database.count("select count(*) from audit_event where subject_id = ?::uuid", opinion.id()))
                .isEqualTo(2);
        assertThat(Database.count("select count(*) from audit_event where actor = ?", key))
                .isEqualTo(2);
        assertThat(Database.count("select count(*) from kept_answer where key = ?", key))
                .isZero();
    }

    private static String headOf(String... stations) {
        return Tokens.withRoles("STATION_HEAD")
                .region(REGION)
                .stations(stations)
                .subject("head-1")
                .client("portal")
                .bearer();
    }

    private static String clerkOf(String... stations) {
        return Tokens.withRoles("STATION_CLERK")
                .region(REGION)
                .stations(stations)
                .subject("clerk-1")
                .client("portal")
                .bearer();
    }

    private static String clerkCalled(String subject) {
        return Tokens.withRoles("STATION_CLERK")
                .region(REGION)
                .stations(SuggestionFixture.STATION_CODE)
                .subject(subject)
                .bearer();
    }

    private ValidatableResponse rate(Submitted opinion, String code) {
        return byReceipt(opinion, code, "/rating", "{\"grade\":\"SATISFIED\"}");
    }

    private ValidatableResponse withdraw(Submitted opinion, String code) {
        return byReceipt(opinion, code, "/withdrawal", null);
    }

    private ValidatableResponse byReceipt(Submitted opinion, String code, String action, String body) {
        var request = given().header("Idempotency-Key", key);
        if (code != null) {
            request.header("Tracking-Code", code);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + action)
                .then();
    }

    private ValidatableResponse submit(String pageToken) {
        var request = given().header("Idempotency-Key", key).contentType("application/json");
        if (pageToken != null) {
            request.header("Station-Page-Token", pageToken);
        }
        return request.body(SuggestionFixture.body(STATION))
                .post("/api/v1/opinions")
                .then();
    }

    private ValidatableResponse submitAs(String bearer) {
        return as(bearer)
                .header("Idempotency-Key", key)
                .body(SuggestionFixture.body(STATION))
                .post("/api/v1/opinions")
                .then();
    }

    private ValidatableResponse decline(Submitted opinion, String bearer) {
        return as(bearer)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"已列入计划\"}")
                .post("/api/v1/opinions/" + opinion.id() + "/declination")
                .then();
    }

    private ValidatableResponse triageUnderKey(Submitted opinion, String bearer) {
        return as(bearer)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .body(ANSWER)
                .post("/api/v1/opinions/" + opinion.id() + "/triage")
                .then();
    }

    private static long wrongTries(Submitted opinion) {
        return Database.count(
                "select coalesce(sum(failures), 0) from tracking_attempts where receipt_number = ?",
                opinion.receiptNumber());
    }
}
