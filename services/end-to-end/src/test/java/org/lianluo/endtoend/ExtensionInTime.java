package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Case.unitCall;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** More time to reply, and the calculation of each day. */
@ExtendWith(RunningSuite.class)
class ExtensionInTime {

    private final SuiteTime time = RunningSuite.time();

    @Test
    void grantedBeforeTheDueDateItMovesTheDayAndTheDeputyKnows() {
        SuggestionCase suggestion = assigned("关于改造老旧管网的建议");
        String id = suggestion.assignment(UNIT, 1);
        LocalDate due = due(id);
        LocalDate until = due.plusDays(40);
        time.advance(due.minusDays(3));
        String request = ask(id, until).statusCode(201).extract().path("id");

        decide(id, request, "{\"decision\":\"GRANTED\",\"reason\":\"同意延期。\"}").statusCode(200);
        time.settle();

        assertThat(due(id)).isBetween(until, until.plusDays(9));
        suggestion.page(SuggestionCase.deputy(Directory.DEPUTY)).body("summary.openDue", equalTo(due(id).toString()));
        Map<String, Object> steps = Actor.person("intake")
                .request()
                .get("/api/v1/assignments/" + id + "/deadlines")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find{it.limit=='ANSWER'}.steps");
        assertThat(steps).containsEntry("until", until.toString());
    }

    @Test
    void refusedItMustBeHandledInTimeAndSilenceRefusesToo() {
        String refused = assigned("关于加装电梯的建议").assignment(UNIT, 1);
        LocalDate due = due(refused);
        String request =
                ask(refused, due.plusDays(30)).statusCode(201).extract().path("id");
        decide(refused, request, "{\"decision\":\"REFUSED\",\"reason\":\"事项简单，应当按期办理。\"}")
                .statusCode(200);
        assertThat(due(refused)).isEqualTo(due);

        String waiting = assigned("关于增设充电桩的建议").assignment(UNIT, 1);
        ask(waiting, due(waiting).plusDays(30)).statusCode(201);
        time.advance(time.today().plusDays(12));

        assertThat(due(waiting)).isEqualTo(due);
        assertThat(Actor.person("intake")
                        .request()
                        .get("/api/v1/assignments/" + waiting + "/extension-requests")
                        .then()
                        .extract()
                        .<List<String>>path("items.status"))
                .containsExactly("REFUSED");
    }

    @Test
    void inTwoStepsTheClockRunsFromTheFirst() {
        Rules.setForTomorrow("410402", "suggestion.two-step", "YES");
        SuggestionCase suggestion = SuggestionCase.registered("关于整治背街小巷的建议", List.of(), List.of());
        time.settle();
        LocalDate first = time.today();
        Actor.person("intake")
                .request()
                .post("/api/v1/suggestions/" + suggestion.id() + "/hand-over")
                .then()
                .statusCode(200);
        time.advance(first.plusDays(2));

        String id = Actor.person("gov-office")
                .request()
                .body("""
                        {"suggestionId":"%s","mode":"SOLE","complexity":"ORDINARY","units":[{"unitCode":"%s","role":"SOLE"}]}""".formatted(suggestion.id(), UNIT))
                .post("/api/v1/assignments")
                .then()
                .statusCode(201)
                .body("items[0].suggestion.handedOverOn", equalTo(first.toString()))
                .extract()
                .path("items[0].id");

        assertThat(due(id)).isBetween(first.plusMonths(3), first.plusMonths(3).plusDays(9));
        Rules.setForTomorrow("410402", "suggestion.two-step", "NO");
    }

    private static SuggestionCase assigned(String title) {
        SuggestionCase suggestion = SuggestionCase.registered(title, List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        unitCall(UNIT, suggestion.assignment(UNIT, 1), "/signature", "").statusCode(200);
        return suggestion;
    }

    private static ValidatableResponse ask(String assignment, LocalDate until) {
        return unitCall(UNIT, assignment, "/extension-requests", "{\"reason\":\"需汛期后复勘\",\"until\":\"" + until + "\"}");
    }

    private static ValidatableResponse decide(String assignment, String request, String body) {
        Actor office = Actor.person("gov-office");
        String etag = office.request().get("/api/v1/assignments/" + assignment).header("ETag");
        return office.request()
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/assignments/" + assignment + "/extension-requests/" + request + "/decision")
                .then();
    }

    private static LocalDate due(String assignment) {
        return LocalDate.parse(Actor.person("intake")
                .request()
                .get("/api/v1/assignments/" + assignment)
                .then()
                .statusCode(200)
                .extract()
                .path("answerDue.due"));
    }
}
