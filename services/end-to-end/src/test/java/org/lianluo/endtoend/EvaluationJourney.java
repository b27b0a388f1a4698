package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evaluations from the plan to the conclusion, each by whom it is for. */
@ExtendWith(RunningSuite.class)
class EvaluationJourney {

    private static final Actor SUPERVISOR = Actor.person("supervisor");

    @Test
    void aFocusedEvaluationWithThreeSurveysInARow() {
        String id = planned("FOCUSED", "{\"name\":\"市政维护中心\",\"unitCode\":\"" + UNIT + "\",\"responsible\":\"主任\"}");
        step(SUPERVISOR, id, "investigation", "").statusCode(200);
        Actor deputy = Actor.person("deputy-0001");
        step(deputy, id, "visits", visit()).statusCode(200).body("visits", hasSize(1));
        step(deputy, id, "findings", finding(1)).statusCode(200);
        String first = stage(id, "WORK_EVALUATION", Ballots.items("UNIT", 1, "第一次测评", UNIT));
        Ballots.open(first, 10);
        Ballots.mark(first, 7, "DISSATISFIED");
        Ballots.finish(first);
        step(SUPERVISOR, id, "report", "").statusCode(200);
        String second = stage(id, "WORK_EVALUATION", Ballots.items("UNIT", 1, "第二次测评", UNIT));
        Ballots.open(second, 10);
        Ballots.mark(second, 5, "SATISFIED");
        Ballots.mark(second, 5, 8, "BASICALLY_SATISFIED");
        Ballots.finish(second);
        String third = stage(id, "WORK_EVALUATION", Ballots.items("UNIT", 1, "第三次测评", UNIT));
        Ballots.open(third, 10);
        Ballots.mark(third, 9, "SATISFIED");
        step(SUPERVISOR, id, "rating", "")
                .statusCode(409)
                .body("code", equalTo("surveys-missing"))
                .body("announced", equalTo(2));
        Ballots.finish(third);
        step(SUPERVISOR, id, "rating", "").statusCode(200);
        assertThat(Stream.of(first, second, third)
                        .map(survey -> Ballots.results(survey).getString("items[0].verdict")))
                .containsExactly("DISSATISFIED", "SATISFIED", "SATISFIED");
        step(Actor.person("director"), id, "conclusion", "{\"conclusion\":\"交由政府研究处理。\"}")
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("surveys.surveyId", contains(first, second, third));
    }

    @Test
    void aPostAppointmentReviewOfSixPersons() {
        StringBuilder persons = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            persons.append(i == 1 ? "" : ",")
                    .append("{\"name\":\"被评价人" + i + "\",\"office\":\"局长\",\"organ\":\"民政局\"}");
        }
        String id = planned("POST_APPOINTMENT", persons.toString());
        step(SUPERVISOR, id, "investigation", "").statusCode(200);
        for (int i = 1; i <= 6; i++) {
            step(SUPERVISOR, id, "findings", finding(i)).statusCode(200);
        }
        step(SUPERVISOR, id, "report", "").statusCode(200).body("withoutFinding", empty());
        String survey = stage(id, "POST_APPOINTMENT", Ballots.items("PERSON", 6, "被评价人", null));
        Ballots.open(survey, 10);
        Ballots.mark(survey, 6, "EXCELLENT");
        Ballots.mark(survey, 6, 8, "COMPETENT");
        Ballots.mark(survey, 8, 9, "BASICALLY_COMPETENT");
        Ballots.mark(survey, 9, 10, "INCOMPETENT");
        Ballots.finish(survey);
        step(SUPERVISOR, id, "rating", "").statusCode(200).body("status", equalTo("RATED"));
        assertThat(Ballots.results(survey).getList("items.verdict")).hasSize(6).containsOnly("EXCELLENT");
        assertThat(Ballots.results(survey).getList("items[0].marks.count")).isEqualTo(List.of(6, 2, 1, 1));
    }

    private static String planned(String kind, String subjects) {
        return SUPERVISOR
                .request()
                .body("""
                        {"kind":"%s","plan":{"title":"评议","subjects":[%s],
                         "groups":[{"name":"第一组","head":"%s","members":["%s"]}]}}""".formatted(kind, subjects, DEPUTY, CO_SPONSOR))
                .post("/api/v1/evaluations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String visit() {
        return "{\"group\":1,\"on\":\"" + RunningSuite.time().today() + "\",\"place\":\"养护所\",\"summary\":\"与职工座谈。\"}";
    }

    private static String finding(int subject) {
        return "{\"subject\":" + subject + ",\"group\":1,\"text\":\"制度健全，反馈要更快。\"}";
    }

    /** Drafted, and the next of its surveys. */
    private static String stage(String id, String kind, String items) {
        String survey = Ballots.drafted(kind, "评议测评", items, "");
        step(SUPERVISOR, id, "surveys", "{\"surveyId\":\"" + survey + "\"}").statusCode(200);
        return survey;
    }

    private static ValidatableResponse step(Actor actor, String id, String what, String body) {
        RequestSpecification request = actor.request()
                .header(
                        "If-Match",
                        actor.request().get("/api/v1/evaluations/" + id).header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post("/api/v1/evaluations/" + id + "/" + what)
                .then();
    }
}
