package org.lianluo.handling.assignment.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProgressResourceTest {

    private static final String EVENT = "lianluo.handling.assignment.progress-reported.v1";
    private static final String SINCE = "?changedSince=2026-11-20T00:00:00Z";

    @Inject
    Inbox inbox;

    @Inject
    MeterRegistry metrics;

    private Suggestions suggestions;
    private String unit;
    private String clerk;
    private String id;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        TestClock.set("2026-11-26T02:00:00Z");
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
        clerk = Suggestions.clerk(unit);
        id = suggestions.signed(unit);
        String unitId = Database.rows("SELECT id FROM unit WHERE code = ?", unit)
                .get(0)
                .get("id")
                .toString();
        given().header("Authorization", Suggestions.officer())
                .contentType("application/json")
                .body("""
                        {"codes":[{"code":"05","label":"外业踏勘","meaning":"SURVEYED"},
                                  {"code":"09","label":"销号","meaning":"DONE"}]}""")
                .put("/api/v1/units/" + unitId + "/status-codes")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aCodeMeansWhatTheTableOfTheUnitSays() {
        String resume = Suggestions.get(clerk, SINCE).extract().path("resume");
        String due = Suggestions.get(clerk, "/" + id).extract().path("answerDue.due");

        report("a", "\"code\":\"05\"", "2026-11-25T02:00:00Z", "已到现场。")
                .statusCode(201)
                .body("stage", equalTo("SURVEYED"))
                .body("label", equalTo("外业踏勘"))
                .body("unknownCode", equalTo(false))
                .body("receivedAt", equalTo("2026-11-26T02:00:00Z"));

        for (String reader : List.of(
                clerk,
                Suggestions.officer(),
                Suggestions.office("COMMITTEE_SUPERVISOR", Suggestions.REGION),
                Suggestions.deputy(suggestions.lead))) {
            Suggestions.get(reader, "/" + id + "/progress-reports").body("items.text", contains("已到现场。"));
            Suggestions.get(reader, "/" + id)
                    .body("progress.stage", equalTo("SURVEYED"))
                    .body("progress.code", equalTo("05"))
                    .body("progress.reportedAt", equalTo("2026-11-25T02:00:00Z"))
                    .body("status", equalTo("SIGNED"))
                    .body("answerDue.due", equalTo(due));
        }
        Suggestions.get(clerk, SINCE + "&cursor=" + resume)
                .body("items.id", contains(id))
                .body("items.progress.stage", contains("SURVEYED"));
        assertThat(Database.payload(id, EVENT))
                .contains("\"stage\":\"SURVEYED\"", "\"code\":\"05\"", "\"newest\":true")
                .doesNotContain("现场");
        Suggestions.get(clerk, "/" + id + "/history").body("items[2].action", equalTo("REPORT_PROGRESS"));
    }

    @Test
    void anOlderFactNeverChangesWhatANewerOneSaid() {
        report("done", "\"code\":\"09\"", "2026-11-25T02:00:00Z", null).statusCode(201);
        report("surveyed", "\"code\":\"05\"", "2026-11-24T02:00:00Z", null).statusCode(201);

        Suggestions.get(clerk, "/" + id)
                .body("progress.stage", equalTo("DONE"))
                .body("progress.reportedAt", equalTo("2026-11-25T02:00:00Z"));
        Suggestions.get(clerk, "/" + id + "/progress-reports").body("items.externalId", contains("surveyed", "done"));
        assertThat(Database.payload(id, EVENT)).contains("\"stage\":\"SURVEYED\"", "\"newest\":false");

        report("again", "\"stage\":\"UNDER_WAY\"", "2026-11-25T02:00:00Z", null).statusCode(201);
        Suggestions.get(clerk, "/" + id).body("progress.stage", equalTo("UNDER_WAY"));
    }

    @Test
    void anUnknownCodeIsKeptAndNotGuessed() {
        double before = unknown();
        report("a", "\"code\":\"05\"", "2026-11-24T02:00:00Z", null).statusCode(201);
        report("b", "\"code\":\"5\"", "2026-11-25T02:00:00Z", null)
                .statusCode(201)
                .body("stage", nullValue())
                .body("code", equalTo("5"))
                .body("unknownCode", equalTo(true));

        Suggestions.get(clerk, "/" + id)
                .body("progress.stage", nullValue())
                .body("progress.code", equalTo("5"))
                .body("progress.unknownCode", equalTo(true));
        assertThat(Database.payload(id, EVENT)).contains("\"stage\":null", "\"code\":\"5\"");
        assertThat(unknown()).isEqualTo(before + 1);
    }

    @Test
    void theSameReportTwiceIsOne() {
        String first = report("a", "\"code\":\"05\"", "2026-11-24T02:00:00Z", "已到现场。")
                .statusCode(201)
                .extract()
                .path("id");
        String etag = Suggestions.get(clerk, "/" + id).extract().header("ETag");

        report("a", "\"code\":\"05\"", "2026-11-24T02:00:00Z", "已到现场。")
                .statusCode(201)
                .body("id", equalTo(first))
                .header("ETag", etag);
        report("a", "\"code\":\"09\"", "2026-11-24T02:00:00Z", "已到现场。")
                .statusCode(409)
                .body("code", equalTo("conflict"))
                .body("errors[0].pointer", equalTo("/externalId"));
        report("a", "\"code\":\"05\"", "2026-11-24T03:00:00Z", "已到现场。").statusCode(409);

        assertThat(Database.eventsOf(id)).filteredOn(EVENT::equals).hasSize(1);
        String other = suggestions.signed(unit);
        report(other, "a", "\"code\":\"09\"", "2026-11-24T02:00:00Z", null).statusCode(201);
    }

    @Test
    void whatOnlyRepeatsIsNeitherListedNorPublishedAndMovesTheTime() {
        report("a", "\"code\":\"05\"", "2026-11-24T02:00:00Z", null).statusCode(201);
        report("b", "\"code\":\"05\"", "2026-11-25T02:00:00Z", null).statusCode(201);
        report("c", "\"code\":\"09\"", "2026-11-24T08:00:00Z", null).statusCode(201);

        Suggestions.get(clerk, "/" + id)
                .body("progress.stage", equalTo("SURVEYED"))
                .body("progress.reportedAt", equalTo("2026-11-25T02:00:00Z"));
        assertThat(Database.eventsOf(id)).filteredOn(EVENT::equals).hasSize(2);
        Suggestions.get(clerk, "/" + id + "/progress-reports").body("items.externalId", contains("a", "c", "b"));

        report("d", "\"code\":\"05\"", "2026-11-25T03:00:00Z", null).statusCode(201);
        Suggestions.get(clerk, "/" + id + "/progress-reports").body("items.externalId", contains("a", "c", "b"));
    }

    @Test
    void reportsOfWhatTheUnitDoesNotHaveAreRefused() {
        String other = suggestions.unit();
        Suggestions.act(
                        Suggestions.clerk(other),
                        id,
                        "progress-reports",
                        body("a", "\"stage\":\"DONE\"", "2026-11-24T02:00:00Z", null))
                .statusCode(404);
        Suggestions.get(Suggestions.clerk(other), "/" + id + "/progress-reports")
                .statusCode(404);
        Suggestions.get(Suggestions.deputy("410402-D9"), "/" + id + "/progress-reports")
                .statusCode(404);
        Suggestions.act(
                        Suggestions.officer(),
                        id,
                        "progress-reports",
                        body("a", "\"stage\":\"DONE\"", "2026-11-24T02:00:00Z", null))
                .statusCode(403);
        Database.execute("UPDATE assignment SET status = 'ENDED', version = version + 1 WHERE id = ?::uuid", id);
        report("a", "\"stage\":\"DONE\"", "2026-11-24T02:00:00Z", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void aFactOfTomorrowIsRefused() {
        report("a", "\"stage\":\"DONE\"", "2026-11-26T02:04:00Z", null).statusCode(201);
        report("b", "\"stage\":\"DONE\"", "2026-11-26T02:06:00Z", null)
                .statusCode(422)
                .body("code", equalTo("report-in-future"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reportedAt\":\"2026-11-24T02:00:00Z\",\"externalId\":\"a\"}",
                "{\"code\":\"05\",\"stage\":\"DONE\",\"reportedAt\":\"2026-11-24T02:00:00Z\",\"externalId\":\"a\"}",
                "{\"stage\":\"LOST\",\"reportedAt\":\"2026-11-24T02:00:00Z\",\"externalId\":\"a\"}",
                "{\"stage\":\"DONE\",\"reportedAt\":\"2026-11-24\",\"externalId\":\"a\"}",
                "{\"stage\":\"DONE\",\"externalId\":\"a\"}",
                "{\"stage\":\"DONE\",\"reportedAt\":\"2026-11-24T02:00:00Z\"}",
                "{\"stage\":\"DONE\",\"reportedAt\":\"2026-11-24T02:00:00Z\",\"externalId\":\" \"}"
            })
    void whatMakesNoReportIsRefused(String body) {
        Suggestions.act(clerk, id, "progress-reports", body).statusCode(400);
    }

    private double unknown() {
        return metrics.counter("lianluo.progress.unknown.codes").count();
    }

    private ValidatableResponse report(String externalId, String word, String at, String text) {
        return report(id, externalId, word, at, text);
    }

    private ValidatableResponse report(String assignment, String externalId, String word, String at, String text) {
        return Suggestions.act(clerk, assignment, "progress-reports", body(externalId, word, at, text));
    }

    private static String body(String externalId, String word, String at, String text) {
        return "{%s,\"reportedAt\":\"%s\",\"externalId\":\"%s\"%s}"
                .formatted(word, at, externalId, text == null ? "" : ",\"text\":\"" + text + "\"");
    }
}
