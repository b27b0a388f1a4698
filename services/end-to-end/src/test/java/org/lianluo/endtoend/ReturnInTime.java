package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Case.unitCall;
import static org.lianluo.endtoend.Directory.OTHER_UNIT;
import static org.lianluo.endtoend.Directory.THIRD_UNIT;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** A unit that is not responsible says so in time, and somebody else than who assigned it decides. */
@ExtendWith(RunningSuite.class)
class ReturnInTime {

    private static final String NOT_OURS = "{\"reason\":\"停车设施不属于本单位职责\",\"suggestedUnitCode\":\"%s\"}";

    private final SuiteTime time = RunningSuite.time();

    @Test
    void inTimeItGoesToAnotherUnitWhoseClockStartsAnew() {
        SuggestionCase suggestion = assigned("关于增设路灯的建议");
        String first = suggestion.assignment(UNIT, 1);
        Instant handedOver = Instant.parse(assignment(first).extract().path("assignedAt"));
        time.advance(time.today().plusDays(2));
        String request = ask(UNIT, first, OTHER_UNIT).statusCode(201).extract().path("id");

        decide("intake", first, request, "{\"decision\":\"APPROVED\"}")
                .statusCode(403)
                .body("code", equalTo("own-assignment"));
        decide("gov-office", first, request, "{\"decision\":\"APPROVED\"}").statusCode(200);
        time.settle();

        assignment(first).body("status", equalTo("RETURNED"));
        String second = suggestion.assignment(OTHER_UNIT, 1);
        ValidatableResponse passedOn = assignment(second).body("predecessorId", equalTo(first));
        assertThat(Instant.parse(passedOn.extract().path("assignedAt"))).isAfter(handedOver.plusSeconds(86_400));
        assertThat(Instant.parse(passedOn.extract().path("suggestion.firstAssignedAt")))
                .isEqualTo(handedOver);
        suggestion.reply(OTHER_UNIT, 1, "A");
        suggestion.awaitStatus("REPLIED");
    }

    @Test
    void tooLateItIsRefusedWithTheDay() {
        String id = assigned("关于疏通下水道的建议").assignment(UNIT, 1);
        String due = assignment(id).extract().path("suggestion.returnDue.due");
        time.advance(time.today().plusDays(15));

        ask(UNIT, id, OTHER_UNIT)
                .statusCode(422)
                .body("code", equalTo("return-too-late"))
                .body("due", equalTo(due));
    }

    @Test
    void theSecondReturnGoesToCoordinationWhichBinds() {
        SuggestionCase suggestion = assigned("关于治理噪声的建议");
        String first = suggestion.assignment(UNIT, 1);
        String request = ask(UNIT, first, OTHER_UNIT).statusCode(201).extract().path("id");
        decide("gov-office", first, request, "{\"decision\":\"APPROVED\"}").statusCode(200);
        time.settle();
        String second = suggestion.assignment(OTHER_UNIT, 1);
        String again =
                ask(OTHER_UNIT, second, THIRD_UNIT).statusCode(201).extract().path("id");

        decide("gov-office-2", second, again, "{\"decision\":\"APPROVED\"}")
                .statusCode(422)
                .body("code", equalTo("needs-coordination"));
        Actor coordinator = Actor.person("gov-office-2");
        coordinator
                .request()
                .header(
                        "If-Match",
                        coordinator
                                .request()
                                .get("/api/v1/assignments/" + second)
                                .header("ETag"))
                .body("""
                        {"assignmentId":"%s","unitCode":"%s","reason":"噪声治理由其负责。","hearing":"两单位均已陈述意见。"}""".formatted(second, THIRD_UNIT))
                .post("/api/v1/suggestions/" + suggestion.id() + "/coordination")
                .then()
                .statusCode(200);
        time.settle();

        ask(THIRD_UNIT, suggestion.assignment(THIRD_UNIT, 1), UNIT)
                .statusCode(422)
                .body("code", equalTo("return-after-coordination"));
    }

    private static SuggestionCase assigned(String title) {
        SuggestionCase suggestion = SuggestionCase.registered(title, List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        return suggestion;
    }

    private static ValidatableResponse ask(String unit, String assignment, String suggested) {
        return unitCall(unit, assignment, "/return-requests", NOT_OURS.formatted(suggested));
    }

    private static ValidatableResponse decide(String person, String assignment, String request, String body) {
        Actor actor = Actor.person(person);
        String etag = actor.request().get("/api/v1/assignments/" + assignment).header("ETag");
        return actor.request()
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/assignments/" + assignment + "/return-requests/" + request + "/decision")
                .then();
    }

    private static ValidatableResponse assignment(String id) {
        return Actor.person("intake")
                .request()
                .get("/api/v1/assignments/" + id)
                .then()
                .statusCode(200);
    }
}
