package org.lianluo.endtoend;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
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
        step(SUPERVISOR, id, "surveys", survey()).statusCode(200);
        step(SUPERVISOR, id, "report", "").statusCode(200);
        step(SUPERVISOR, id, "surveys", survey()).statusCode(200);
        step(SUPERVISOR, id, "rating", "").statusCode(409).body("code", equalTo("surveys-missing"));
        step(SUPERVISOR, id, "surveys", survey()).statusCode(200);
        step(SUPERVISOR, id, "rating", "").statusCode(200);
        step(Actor.person("director"), id, "conclusion", "{\"conclusion\":\"交由政府研究处理。\"}")
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("surveys.stage", contains(1, 2, 3));
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
        step(SUPERVISOR, id, "surveys", survey()).statusCode(200);
        step(SUPERVISOR, id, "rating", "").statusCode(200).body("status", equalTo("RATED"));
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

    private static String survey() {
        return "{\"surveyId\":\"" + UUID.randomUUID() + "\"}";
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
