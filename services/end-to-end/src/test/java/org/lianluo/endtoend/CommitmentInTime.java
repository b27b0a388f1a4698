package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lianluo.endtoend.Case.unitCall;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** What a unit promises in one year and keeps in the next. */
@ExtendWith(RunningSuite.class)
class CommitmentInTime {

    private static final String REGION = "410402";

    private final SuiteTime time = RunningSuite.time();

    @AfterEach
    void noReceiptsForOthers() {
        Rules.setForTomorrow(REGION, "commitment.receipt", "NO");
    }

    @Test
    void promisedInOneYearTheReceiptInItsFourthQuarterFulfilledInTheNext() {
        Rules.setForTomorrow(REGION, "commitment.receipt", "YES");
        SuggestionCase suggestion = SuggestionCase.registered("关于新建公共停车楼的建议", List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        suggestion.reply(UNIT, 1, "B");
        time.settle();
        suggestion.feedback(DEPUTY, UNIT, 1, "SATISFIED", "SATISFIED");
        suggestion.awaitStatus("TRACKING");
        int year = time.today().getYear();
        String assignment = suggestion.assignment(UNIT, 1);
        String commitment = ledger(suggestion)
                .body("items.status", contains("OPEN"))
                .body("items.year", contains(year))
                .extract()
                .path("items[0].id");

        // Where the quarter has begun, a receipt may have come on any day since the rule is in force.
        LocalDate earliest = time.today();
        time.advance(fourthQuarter(year));

        Actor deputy = SuggestionCase.deputy(DEPUTY);
        ValidatableResponse receipt = deputy.request()
                .get("/api/v1/feedback-forms?commitmentId=" + commitment)
                .then()
                .statusCode(200)
                .body("items.kind", contains("COMMITMENT"))
                .body("items.commitment.year", contains(year))
                .body("items.commitment.status", contains("OPEN"))
                .body("items[0].due.rule", containsString("commitment.feedback 20wd"));
        String form = receipt.extract().path("items[0].id");
        assertThat(LocalDate.parse(receipt.extract().path("items[0].due.due"))).isAfter(earliest.plusDays(20));
        deputy.request()
                .header(
                        "If-Match",
                        deputy.request().get("/api/v1/feedback-forms/" + form).header("ETag"))
                .body("{\"attitude\":\"SATISFIED\",\"result\":\"DISSATISFIED\",\"reason\":\"尚未开工。\"}")
                .post("/api/v1/feedback-forms/" + form + "/feedback")
                .then()
                .statusCode(200);
        time.settle();
        suggestion.awaitStatus("TRACKING");

        time.advance(LocalDate.of(year + 1, Month.JANUARY, 2));
        unitCall(
                        UNIT,
                        assignment,
                        "/replies",
                        "{\"classCode\":\"A\",\"text\":\"已办结。\",\"documentNumber\":\"市政函〔2027〕3号\",\"commitments\":[]}")
                .statusCode(422)
                .body("code", equalTo("commitments-open"));
        fulfil(commitment).statusCode(200).body("status", equalTo("FULFILLED"));
        reply(assignment);
        suggestion.awaitStatus("REPLIED");
        time.settle();
        suggestion.feedback(DEPUTY, UNIT, 1, "SATISFIED", "SATISFIED");

        suggestion.awaitStatus("CLOSED");
        ledger(suggestion).body("items.status", contains("ANSWERED")).body("items.stateGivenFor", contains(year));
        Actor.person("intake")
                .request()
                .get("/api/v1/commitments?status=OPEN&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(commitment)));
        deputy.request()
                .get("/api/v1/commitments/" + commitment + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("PROMISE", "GIVE_STATE", "RATE", "FULFIL", "FOLLOW_UP"));
    }

    /** Its first day, or the next where it has begun. */
    private LocalDate fourthQuarter(int year) {
        LocalDate first = LocalDate.of(year, Month.OCTOBER, 1);
        return time.today().isBefore(first) ? first : time.today().plusDays(1);
    }

    private ValidatableResponse fulfil(String commitment) {
        return Actor.machine("unit-" + UNIT)
                .request()
                .body("{\"on\":\"%s\",\"evidence\":\"停车楼投入使用，新增车位八十个。\"}".formatted(time.today()))
                .post("/api/v1/commitments/" + commitment + "/fulfilment")
                .then();
    }

    private static void reply(String assignment) {
        String reply = unitCall(UNIT, assignment, "/replies", """
                        {"classCode":"A","text":"代表您好：承诺事项已全部落实。","documentNumber":"市政函〔2027〕3号","commitments":[]}""")
                .statusCode(201)
                .body("followUp", equalTo(true))
                .extract()
                .path("id");
        unitCall(UNIT, assignment, "/replies/" + reply + "/approval", "{\"signatory\":\"李局长\"}")
                .statusCode(200);
    }

    private static ValidatableResponse ledger(SuggestionCase suggestion) {
        return Actor.machine("unit-" + UNIT)
                .request()
                .get("/api/v1/commitments?suggestionId=" + suggestion.id())
                .then()
                .statusCode(200);
    }
}
