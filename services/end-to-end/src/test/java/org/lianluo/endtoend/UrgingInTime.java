package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** A constituent who waits urges (催办), and so does the station, each once in the policy's time. */
@ExtendWith(RunningSuite.class)
class UrgingInTime {

    private final SuiteTime time = RunningSuite.time();
    private final Actor head = Actor.person("head-s001");
    private final Actor unit = Actor.machine("unit-" + UNIT);

    @Test
    void whoeverWaitsUrgesUntilTheUnitAnswers() {
        Case opinion = Case.submitted("下水道堵塞");
        opinion.triage(Case.forwardTo(UNIT)).statusCode(200);
        String assignment = opinion.awaitAssignment(UNIT, 1);
        LocalDate received = time.today();
        bySubmitter(opinion)
                .statusCode(409)
                .body("code", equalTo("urged-too-soon"))
                .body("possibleFrom", equalTo(received.plusDays(3).toString()));

        time.advance(received.plusDays(3));
        bySubmitter(opinion).statusCode(200).body("urgedCount", equalTo(1));
        LocalDate again = received.plusDays(10);
        bySubmitter(opinion)
                .statusCode(409)
                .body("code", equalTo("urged-too-soon"))
                .body("possibleFrom", equalTo(again.toString()));
        time.advance(again);
        bySubmitter(opinion).statusCode(200).body("urgedCount", equalTo(2));
        byStation(opinion).statusCode(200).body("urgedCount", equalTo(3));
        byStation(opinion).statusCode(409).body("code", equalTo("urged-too-soon"));

        await().atMost(Case.SOON).untilAsserted(() -> unit.request()
                .get("/api/v1/assignments/" + assignment)
                .then()
                .statusCode(200)
                .body("urgedCount", equalTo(3))
                .body("status", equalTo("PENDING")));
        List<String> urged = unit.request()
                .get("/api/v1/assignments?toDo=true&urged=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(urged).contains(assignment);
        Case.unitCall(UNIT, assignment, "/acceptance", "").statusCode(200);
        Case.unitCall(UNIT, assignment, "/answer", "{\"answer\":\"已疏通。\"}").statusCode(200);
        opinion.awaitStatus("ANSWERED");
        byStation(opinion).statusCode(409).body("code", equalTo("illegal-transition"));
        opinion.relay();
        time.advance(again.plusDays(7));
        bySubmitter(opinion).statusCode(409).body("code", equalTo("illegal-transition"));
        opinion.follow().body("urgedCount", equalTo(3)).body("lastUrgedOn", equalTo(again.toString()));
        assertThat(opinion.actions()).filteredOn("URGE"::equals).hasSize(3);
    }

    private static ValidatableResponse bySubmitter(Case opinion) {
        return given().header("Tracking-Code", opinion.trackingCode())
                .contentType("application/json")
                .body("{\"text\":\"一直没有人来，请尽快。\"}")
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/urgings")
                .then();
    }

    private ValidatableResponse byStation(Case opinion) {
        String etag = head.request().get("/api/v1/opinions/" + opinion.id()).header("ETag");
        return head.request()
                .header("If-Match", etag)
                .body("{}")
                .post("/api/v1/opinions/" + opinion.id() + "/urgings")
                .then();
    }
}
