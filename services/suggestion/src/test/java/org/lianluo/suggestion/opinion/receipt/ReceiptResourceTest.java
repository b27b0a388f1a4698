package org.lianluo.suggestion.opinion.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.status;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceiptResourceTest {

    @Inject
    OpinionJobs jobs;

    @BeforeEach
    void oneOpinion() {
        SuggestionFixture.directory();
        submitted();
    }

    @Test
    void theAnswerShowsTheLineOfAnOffice() {
        Submitted opinion = submitted();
        triage(opinion.id(), ANSWER.replace("已安排检修。", "已安排检修，咨询0375-2345678。")).statusCode(200);
        relay(opinion.id());

        given().header("Tracking-Code", opinion.trackingCode())
                .get("/api/v1/opinion-receipts/" + opinion.receiptNumber())
                .then()
                .statusCode(200)
                .body("answer", equalTo("已安排检修，咨询0375-2345678。"));
    }

    @Test
    void theAskerFollowsHisCaseAndSeesNothingPersonal() {
        Submitted opinion = submitted();

        follow(opinion.receiptNumber(), opinion.trackingCode())
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("stationName", equalTo("曙光街街道人大代表联络站"))
                .body("history[0].action", equalTo("SUBMIT"))
                .body("history[0].actor", nullValue())
                .body(not(containsString("张")))
                .body(not(containsString("1380000")))
                .body(not(containsString("路灯")));
    }

    @Test
    void theCodeIsReadHoweverItIsTyped() {
        Submitted opinion = submitted();

        follow(opinion.receiptNumber(), opinion.trackingCode().toLowerCase().replace("-", " "))
                .statusCode(200);
    }

    @Test
    void theNumberIsReadHoweverItIsTypedToo() {
        Submitted opinion = submitted();
        String number = opinion.receiptNumber();

        for (String typed : new String[] {
            number.replace("-", ""), number.replace('-', ' '), number.replace('-', '—'), fullWidth(number), " " + number
        }) {
            follow(typed, opinion.trackingCode()).statusCode(200).body("status", equalTo("RECEIVED"));
        }
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(character -> character + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void theAnswerIsShownOnceItWasGivenBack() {
        Submitted opinion = submitted();
        triage(opinion.id(), ANSWER).statusCode(200);
        follow(opinion.receiptNumber(), opinion.trackingCode()).body("answer", nullValue());

        relay(opinion.id());

        follow(opinion.receiptNumber(), opinion.trackingCode())
                .body("answer", equalTo("已安排检修。"))
                .body("ratable", equalTo(true))
                .body("ratingDue", not(nullValue()));
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookAlike() {
        Submitted opinion = submitted();
        String wrong = "0000-0000-0000-0000";

        String first =
                follow(opinion.receiptNumber(), wrong).statusCode(404).extract().path("code");
        String second = follow("410402-20260101-999999", wrong)
                .statusCode(404)
                .extract()
                .path("code");
        follow(opinion.receiptNumber(), "rubbish").statusCode(404);
        given().get("/api/v1/opinion-receipts/" + opinion.receiptNumber())
                .then()
                .statusCode(404);

        assertThat(first).isEqualTo(second).isEqualTo("receipt-not-found");
    }

    @Test
    void tenWrongCodesCloseTheNumberForAWhileWhetherItExistsOrNot() {
        Submitted opinion = submitted();
        for (String number : List.of(opinion.receiptNumber(), "410402-20260101-" + UUID.randomUUID())) {
            for (int i = 0; i < TrackingAttempts.MOST; i++) {
                follow(number, "0000-0000-0000-0000").statusCode(404);
            }
            follow(number, "0000-0000-0000-0000")
                    .statusCode(429)
                    .header("Retry-After", "900")
                    .body("code", equalTo("too-many-requests"));
        }
        follow(opinion.receiptNumber(), opinion.trackingCode()).statusCode(429);

        Database.execute(
                "update tracking_attempts set window_start = window_start - interval '16 minutes' where receipt_number = ?",
                opinion.receiptNumber());
        follow(opinion.receiptNumber(), opinion.trackingCode()).statusCode(200);
    }

    @Test
    void satisfiedCloses() {
        Submitted opinion = fedBack();

        rate(opinion, "{\"grade\":\"SATISFIED\",\"comment\":\"谢谢\"}")
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        assertThat(Database.eventsOf(opinion.id()))
                .endsWith("lianluo.suggestion.opinion.rated.v1", "lianluo.suggestion.opinion.closed.v1");
        assertThat(Database.payload(opinion.id(), "lianluo.suggestion.opinion.rated.v1"))
                .doesNotContain("谢谢");
        rate(opinion, "{\"grade\":\"DISSATISFIED\"}").statusCode(409);
    }

    @Test
    void dissatisfiedOpensTheCaseAgainOnce() {
        Submitted opinion = fedBack();
        rate(opinion, "{\"grade\":\"DISSATISFIED\",\"comment\":\"还是闪\"}")
                .statusCode(200)
                .body("status", equalTo("RECEIVED"));
        triage(opinion.id(), ANSWER).statusCode(200);
        relay(opinion.id());

        rate(opinion, "{\"grade\":\"DISSATISFIED\"}").statusCode(200).body("status", equalTo("CLOSED"));

        assertThat(Database.count(
                        "select count(*) from outbox where aggregateid = ? and type like '%reopened%'", opinion.id()))
                .isEqualTo(1);
    }

    @Test
    void aRatingNeedsTheCodeAndAGrade() {
        Submitted opinion = fedBack();
        given().contentType("application/json")
                .header("Tracking-Code", "0000-0000-0000-0000")
                .body("{\"grade\":\"SATISFIED\"}")
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/rating")
                .then()
                .statusCode(404);
        rate(opinion, "{}").statusCode(400);
        rate(opinion, "{\"grade\":\"SUPER\"}").statusCode(400);
        rate(opinion, "{\"grade\":\"SATISFIED\",\"comment\":\"" + "长".repeat(501) + "\"}")
                .statusCode(400);
        assertThat(status(opinion.id())).isEqualTo("FED_BACK");
    }

    @Test
    void theAskerWithdrawsBeforeTriageOnly() {
        Submitted early = submitted();
        withdraw(early).statusCode(200).body("status", equalTo("WITHDRAWN"));

        Submitted late = submitted();
        triage(late.id(), ANSWER).statusCode(200);
        withdraw(late).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    @RunOnVertxContext
    void everyCaseThatWasNotRatedInTimeIsClosed(UniAsserter asserter) {
        asserter.execute(() -> copyFedBackCases(120));

        asserter.execute(() -> jobs.run());

        asserter.execute(() -> assertThat(Database.count(
                        "select count(*) from opinion where status = 'FED_BACK' and rating_due < current_date - 1"))
                .isZero());
        asserter.execute(() -> assertThat(
                        Database.count("select count(*) from outbox where type = 'lianluo.suggestion.opinion.closed.v1'"
                                + " and payload like '%NO_RATING%'"))
                .isGreaterThanOrEqualTo(120));
    }

    /** Many cases at once, made from one, more than the job takes in a batch. */
    private static void copyFedBackCases(int copies) {
        String template = (String) Database.rows("select id::text from opinion limit 1").stream()
                .findFirst()
                .map(row -> row.get("id"))
                .orElseGet(() -> "");
        assertThat(template).isNotEmpty();
        String columns = Database.rows("select string_agg(column_name, ',') as names from information_schema.columns"
                        + " where table_name = 'opinion' and column_name not in"
                        + " ('id', 'receipt_number', 'status', 'rating_due', 'rating_rule', 'rating_provisional',"
                        + " 'rating_policy', 'rating_from', 'rating_calendar', 'merged_into')")
                .get(0)
                .get("names")
                .toString();
        Database.execute("insert into opinion (id, receipt_number, status, rating_due, rating_rule, rating_provisional,"
                + " rating_policy, rating_from, rating_calendar, " + columns
                + ") select gen_random_uuid(), 'copy-' || n, 'FED_BACK', '2026-01-05', 'opinion.rating', false,"
                + " 'opinion.rating', '2025-12-22', (select max(generation) from known_calendar_year), " + columns
                + " from opinion, generate_series(1, " + copies + ") n where id = '" + template + "'");
    }

    private static Submitted fedBack() {
        Submitted opinion = submitted();
        triage(opinion.id(), ANSWER).statusCode(200);
        relay(opinion.id());
        return opinion;
    }

    private static ValidatableResponse follow(String number, String code) {
        return given().header("Tracking-Code", code)
                .get("/api/v1/opinion-receipts/" + number)
                .then();
    }

    private static ValidatableResponse rate(Submitted opinion, String body) {
        return given().contentType("application/json")
                .header("Tracking-Code", opinion.trackingCode())
                .body(body)
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/rating")
                .then();
    }

    private static ValidatableResponse withdraw(Submitted opinion) {
        return given().header("Tracking-Code", opinion.trackingCode())
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/withdrawal")
                .then();
    }
}
